import { scoreByMode } from '../../generated/ploverCoding.js'
import type { PloverEvent } from '../../vocabulary/PloverEvent.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'
import { ploverScores } from '../../vocabulary/ploverScores.js'

/** The manual prints 3, while its modes score −2, −3.5 and −3.5: a minus sign was lost. */
const ACCUSE = -3

/** The score of an event with one mode, where the manual prints it, else of the event. */
export const ploverScore = (event: PloverEvent, modes: ReadonlyArray<PloverMode>): number => {
  const score = modes.length === 1 ? scoreByMode[`${event}/${modes[0]}`] : undefined
  return score ?? (event === 'ACCUSE' ? ACCUSE : ploverScores[event])
}
