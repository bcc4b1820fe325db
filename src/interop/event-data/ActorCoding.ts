import type { ActorId } from '../../primitive/ActorId.js'

/** What a codebook says of an actor. */
export interface ActorCoding {
  /** The code of the country, or of what is no state. */
  readonly code?: string | undefined
  /** The code of the sector. */
  readonly sector?: string | undefined
}

/** What can be said of an actor by what stands in it alone, and whom to ask for the rest. */
export interface OwnCoding extends ActorCoding {
  /** The actor that it acts for or is a part of, whose code is its own where it has none. */
  readonly next?: ActorId | undefined
  /** Whether the sector, too, is that of the next one: so for people, not for bodies. */
  readonly isFor?: boolean
  /** The code where neither it nor the next one has any. */
  readonly otherwise?: string | undefined
}
