import type { ActorKind } from '../vocabulary/ActorKind.js'

/** What an id can name. */
export type EntityKind = 'paragraph' | 'place' | ActorKind | 'statement' | 'itinerary' | 'event'
