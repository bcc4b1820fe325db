import type { EdtfDate } from '../primitive/EdtfDate.js'
import { daySpanOf } from './DaySpan.js'

/** A date without its qualifiers: what it says before it says how sure that is. */
const unqualified = (date: EdtfDate): EdtfDate => date.replace(/[?~%]/g, '') as EdtfDate

/**
 * Whether a date can be what a reference comes to: it is one of the candidates, or says less than one of them.
 *
 * Less is what holds all days of a candidate: the month of a day, an interval around it; a qualified date counts as if it
 * were sure, and one with an open or unknown end is no answer. More than a reference tells is none either: one day is no
 * answer to "last week".
 *
 * @param candidates - what `resolveReference` gives
 */
export const isResolutionOf = (resolved: EdtfDate, candidates: ReadonlyArray<EdtfDate>): boolean => {
  const span = daySpanOf(unqualified(resolved))
  if (!Number.isFinite(span.first) || !Number.isFinite(span.last)) return false
  return candidates.map(daySpanOf).some(({ first, last }) => span.first <= first && last <= span.last)
}
