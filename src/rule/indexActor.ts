import type { Actor } from '../model/Actor.js'
import { addAnchors, addEntity, addReference, addReferences, type IndexBuilder } from './indexBuilder.js'
import { referenceRoles as roles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

/** Notes an actor, what it refers to and where it is mentioned. */
export const indexActor = (builder: IndexBuilder, actor: Actor, at: Trail): void => {
  const holder = addEntity(builder, actor.id, actor.kind, at)
  addAnchors(builder, actor.mentions, below(at, 'mentions'))
  switch (actor.kind) {
    case 'person': {
      const officesAt = below(at, 'offices')
      actor.offices.forEach((office, index) => {
        const officeAt = below(officesAt, index)
        addReference(builder, roles.sending, office.sending, officeAt, holder)
        addReference(builder, roles.receiving, office.receiving, officeAt, holder)
        addAnchors(builder, office.evidence, below(officeAt, 'evidence'))
      })
      break
    }
    case 'organization':
      addReference(builder, roles.parent, actor.parent, at, holder)
      break
    case 'state':
      break
    case 'delegation':
      addReference(builder, roles.represents, actor.represents, at, holder)
      addReferences(builder, roles.membersOfDelegation, actor.members, at, holder)
      addReference(builder, roles.head, actor.head, at, holder)
      break
    case 'group':
      addReferences(builder, roles.membersOfGroup, actor.members, at, holder)
      break
  }
}
