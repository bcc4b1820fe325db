import { scoreByEvent } from '../generated/plover.js'
import type { PloverEvent } from './PloverEvent.js'

/**
 * The score of each PLOVER event from −10, conflict, to 10, cooperation, as the manual prints it.
 *
 * ACCUSE is printed as 3, though its modes score −2, −3.5 and −3.5: its minus sign was almost certainly lost. It is
 * given here as printed; mend it where you reckon with it.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ploverScores } from 'communique'
 *
 * assert.equal(ploverScores.ASSAULT, -9)
 * assert.equal(ploverScores.AID > ploverScores.CONSULT, true)
 * @see https://github.com/openeventdata/PLOVER
 */
export const ploverScores: Readonly<Record<PloverEvent, number>> = scoreByEvent
