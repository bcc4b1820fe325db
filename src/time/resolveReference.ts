import type { Either } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Reference } from '../model/Reference.js'
import { daysInMonth } from '../primitive/daysInMonth.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import type { EdtfDate } from '../primitive/EdtfDate.js'
import { baseDaysOf, epochDayOfFullDay } from './baseDaysOf.js'
import { candidatesOf } from './candidatesOf.js'
import type { Unresolvable } from './Unresolvable.js'

const LEAP_YEAR = 2000

const isOfSomeYear = (reference: Reference): boolean => {
  if (reference.kind !== 'calendar') return true
  const { month, day = 1 } = reference
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(LEAP_YEAR, month)
}

const unresolvable = (kind: Unresolvable['kind']): Either<Unresolvable, never> => ({
  _tag: 'Left',
  left: { kind }
})

/**
 * Every value that a reference can come to, nearest first.
 *
 * A weekday past or future gives two days, the base day itself being the nearest of all; a week its interval from
 * Monday to Sunday, a month `YYYY-MM`, a year `YYYY`; a calendar reference the nearest such day or month on that side,
 * of which the base day and its month are one, and 29 February the nearest leap day. A timestamp with `Z` or `-00:00`
 * does not tell the local day: the values from the stated day come first, then what only the day before or after gives.
 * Never throws; whatever the amount, the work is the same.
 *
 * @category Time
 * @since 0.1.0
 * @example
 * import { EdtfDate, Reference, resolveReference } from 'communique'
 *
 * const thursday: Reference = { kind: 'weekday', weekday: 'thursday', direction: 'past' }
 * const resolved = resolveReference(thursday, '2020-12-02' as EdtfDate)
 * assert.deepEqual(resolved, { _tag: 'Right', right: ['2020-11-26', '2020-11-19'] })
 * const unresolved = resolveReference(thursday, '2020-12' as EdtfDate)
 * assert.deepEqual(unresolved, { _tag: 'Left', left: { kind: 'base-not-a-day' } })
 */
export const resolveReference = (
  reference: Reference,
  from: DateOrTimestamp
): Either<Unresolvable, ReadonlyNonEmptyArray<EdtfDate>> => {
  const bases = baseDaysOf(from)
  if (bases.length === 0) return unresolvable('base-not-a-day')
  if (!isOfSomeYear(reference)) return unresolvable('no-such-day')
  const candidates: Array<EdtfDate> = []
  for (const base of bases) {
    for (const candidate of candidatesOf(reference, epochDayOfFullDay(base))) {
      if (!candidates.includes(candidate)) candidates.push(candidate)
    }
  }
  const [nearest, ...others] = candidates
  return nearest === undefined ? unresolvable('outside-years') : { _tag: 'Right', right: [nearest, ...others] }
}
