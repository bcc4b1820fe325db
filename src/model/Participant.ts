import type { Codec } from '../codec/Codec.js'
import { struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { ParticipantRole } from '../vocabulary/ParticipantRole.js'
import { isParticipant } from '../generated/checks/isParticipant.js'

/**
 * An actor and the part that it takes in an event.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Participant {
  /** Who takes part. */
  readonly actor: ActorId
  /** The part that it takes. */
  readonly role: ParticipantRole
}

/**
 * The codec of `Participant`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Participant } from 'communique'
 *
 * assert.equal(Participant.is({ actor: 'taliban-team', role: 'party' }), true)
 * assert.equal(Participant.is({ actor: 'taliban-team', role: 'negotiator' }), false)
 */
export const Participant: Codec<Participant> = struct<Participant>(
  'Participant',
  {
    actor: ActorId,
    role: ParticipantRole
  },
  { check: isParticipant }
)
