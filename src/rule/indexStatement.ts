import type { Speaker } from '../model/Speaker.js'
import type { Statement } from '../model/Statement.js'
import type { Entity } from './ArticleIndex.js'
import { addAnchor, addAnchors, addEntity, addReference, addTemporal, type IndexBuilder } from './indexBuilder.js'
import { referenceRoles as roles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

const indexSpeaker = (builder: IndexBuilder, speaker: Speaker, at: Trail, holder: Entity): void => {
  switch (speaker.kind) {
    case 'actor':
      addReference(builder, roles.actor, speaker.actor, at, holder)
      addReference(builder, roles.onBehalfOf, speaker.onBehalfOf, at, holder)
      break
    case 'unnamed':
      addReference(builder, roles.affiliation, speaker.affiliation, at, holder)
      break
    case 'document':
      addReference(builder, roles.author, speaker.author, at, holder)
      break
  }
  addAnchor(builder, speaker.anchor, at, 'anchor')
}

/** Notes a statement, what it refers to and where its words stand. */
export const indexStatement = (builder: IndexBuilder, statement: Statement, at: Trail): void => {
  const holder = addEntity(builder, statement.id, 'statement', at)
  indexSpeaker(builder, statement.speaker, below(at, 'speaker'), holder)
  builder.firstSegments.push(builder.anchors.length)
  addAnchors(builder, statement.segments, at, 'segments')
  addAnchor(builder, statement.cue, at, 'cue')
  addReference(builder, roles.reportedBy, statement.reportedBy, at, holder)
  addReference(builder, roles.event, statement.event, at, holder)
  addTemporal(builder, statement.saidAt, at, 'saidAt')
  addReference(builder, roles.addressees, statement.addressees, at, holder)
  addReference(builder, roles.about, statement.about, at, holder)
  addReference(builder, roles.continues, statement.continues, at, holder)
}
