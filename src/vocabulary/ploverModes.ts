import { modesByEvent, type PloverModes } from '../generated/plover.js'
import type { PloverEvent } from './PloverEvent.js'
import type { PloverMode } from './PloverMode.js'

export type { PloverModes }

/**
 * The modes that a PLOVER event may have: `PloverModeOf<'CONSULT'>` is `'visit' | 'third-party' | …`.
 *
 * `never` for AGREE, SUPPORT, CONCEDE, COOPERATE and AID, which have none.
 *
 * @typeParam E - the event
 * @category Vocabularies
 * @since 0.1.0
 */
export type PloverModeOf<E extends PloverEvent> = PloverModes[E]

/**
 * The modes of each PLOVER event, in the order of the manual; an empty list where it has none.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ploverModes } from 'communique'
 *
 * assert.equal(ploverModes.CONSULT.includes('phone'), true)
 * assert.equal(ploverModes.CONSULT.includes('riot'), false)
 * @see https://github.com/openeventdata/PLOVER
 */
export const ploverModes: Readonly<Record<PloverEvent, ReadonlyArray<PloverMode>>> = modesByEvent
