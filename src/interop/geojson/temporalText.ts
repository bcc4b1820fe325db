import type { Path } from '../../issue/Issue.js'
import type { Temporal } from '../../model/Temporal.js'
import type { Losses } from '../losses.js'

/**
 * A time in one string, a timestamp or an EDTF date; one that comes to no date is a loss, and so are the words that
 * tell it.
 */
export const temporalText = (temporal: Temporal | undefined, path: Path, losses: Losses): string | undefined => {
  if (temporal === undefined) return undefined
  if (temporal.kind === 'relative' && temporal.resolved === undefined) {
    losses.add('ambiguous', path, 'nothing tells the date that it comes to')
    return undefined
  }
  if (temporal.kind === 'relative') losses.add('narrowed', path, 'a map has the date, and not the words that tell it')
  else if (temporal.expression !== undefined) {
    losses.add('no-place', [...path, 'expression'], 'a map has the date, and not the words that tell it')
  }
  return temporal.kind === 'relative' ? temporal.resolved : temporal.value
}
