import type { Actor } from '../model/Actor.js'
import type { Office } from '../model/Office.js'
import type { Entity } from './ArticleIndex.js'
import { addAnchors, addEntity, addReference, type IndexBuilder } from './indexBuilder.js'
import { referenceRoles as roles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

const indexOffices = (builder: IndexBuilder, offices: ReadonlyArray<Office>, at: Trail, holder: Entity): void => {
  if (offices.length === 0) return
  const officesAt = below(at, 'offices')
  for (let index = 0; index < offices.length; index++) {
    const office = offices[index] as Office
    const officeAt = below(officesAt, index)
    addReference(builder, roles.sending, office.sending, officeAt, holder)
    addReference(builder, roles.receiving, office.receiving, officeAt, holder)
    addAnchors(builder, office.evidence, officeAt, 'evidence')
  }
}

/** Notes an actor, what it refers to and where it is mentioned. */
export const indexActor = (builder: IndexBuilder, actor: Actor, at: Trail): void => {
  const holder = addEntity(builder, actor.id, actor.kind, at)
  addAnchors(builder, actor.mentions, at, 'mentions')
  switch (actor.kind) {
    case 'person':
      indexOffices(builder, actor.offices, at, holder)
      break
    case 'organization':
      addReference(builder, roles.parent, actor.parent, at, holder)
      break
    case 'state':
      break
    case 'delegation':
      addReference(builder, roles.represents, actor.represents, at, holder)
      addReference(builder, roles.membersOfDelegation, actor.members, at, holder)
      addReference(builder, roles.head, actor.head, at, holder)
      break
    case 'group':
      addReference(builder, roles.membersOfGroup, actor.members, at, holder)
      break
  }
}
