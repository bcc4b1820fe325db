import fc from 'fast-check'
import type { EdtfDate } from '../../src/primitive/EdtfDate.js'

/** The weekdays as `Date.prototype.getUTCDay` numbers them. */
export const SUNDAY_FIRST = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** Seed and number of runs of the property tests. */
export const SEED = { seed: 20201203, numRuns: 2000 }

/** Midnight UTC of a date `YYYY-MM-DD`. */
export const utc = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** The date so many days after another, by `Date`; years beyond 9999 and before 0000 have six digits and a sign. */
export const plusDays = (date: string, days: number): string => {
  const shifted = utc(date)
  shifted.setUTCDate(shifted.getUTCDate() + days)
  return shifted.toISOString().split('T')[0] as string
}

/** Days between two dates, by `Date`. */
export const daysBetween = (from: string, to: string): number => (utc(to).getTime() - utc(from).getTime()) / 86_400_000

/** Whole days, the first and last ones that can be written and leap days more often than others. */
export const someDay: fc.Arbitrary<EdtfDate> = fc
  .oneof(
    fc.date({ min: utc('0000-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
    fc.date({ min: utc('2019-12-01'), max: utc('2021-03-01'), noInvalidDate: true }),
    fc.constantFrom('0000-01-01', '0000-02-29', '0099-12-31', '1896-02-29', '1900-03-01', '9999-12-31').map(utc)
  )
  .map((date) => date.toISOString().slice(0, 10) as EdtfDate)
