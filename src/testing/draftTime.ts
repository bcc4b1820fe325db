import type { Reference } from '../model/Reference.js'
import type { AnchorTarget } from '../model/Anchor.js'
import type { EdtfDate } from '../primitive/EdtfDate.js'
import { baseDaysOf } from '../time/baseDaysOf.js'
import { candidatesOf } from '../time/candidatesOf.js'
import { daySpanOf } from '../time/DaySpan.js'
import { dateOf, monthOf, MS_PER_DAY, weekdayOf, yearOf } from '../time/epochDay.js'
import { Weekday } from '../vocabulary/Weekday.js'
import { compact, type Draft, type Late, targetFor } from './Draft.js'
import type { Tape } from './Tape.js'

/** Noon in UTC, as clocks of several zones show it: of two times on one day neither is before the other. */
const NOONS = [
  'T12:00:00Z',
  'T16:30:00+04:30',
  'T07:00:00-05:00',
  'T12:00:00-00:00',
  'T12:00:00.000Z',
  'T23:45:00+11:45'
]

/** A timestamp at noon of a day. */
export const instantOn = (tape: Tape, day: number): string => dateOf(day) + tape.of(NOONS)

/** A date that the day is in, more or less exact. */
export const dateAround = (tape: Tape, day: number): string => {
  const full = dateOf(day)
  const [year, month] = [full.slice(0, 4), full.slice(0, 7)]
  return tape.of([
    full,
    month,
    year,
    `${full}?`,
    `${month}~`,
    `${year}%`,
    `${full}/${dateOf(day + 3)}`,
    `${dateOf(day - 2)}/${month}`,
    `${full}/..`,
    `../${full}`,
    `${full}/`,
    `/${full}`,
    `${year}-2${1 + (day % 4)}`,
    `${full.slice(0, 3)}X`,
    `${full.slice(0, 2)}XX`,
    `${month}-XX`,
    `${year}-XX`,
    `${year}-XX-XX`
  ])
}

/** A day, told by itself or as a timestamp or date around it. */
export const whenAround = (tape: Tape, day: number): string =>
  tape.below(2) === 0 ? dateAround(tape, day) : instantOn(tape, day)

const DAYS_OF_WEEK = 7

const weekOf = (day: number): number => Math.floor((day - weekdayOf(day)) / DAYS_OF_WEEK)

const monthsOf = (day: number): number => yearOf(day) * 12 + monthOf(day)

/** The references that, counted from one day, come to another. */
const referencesTo = (day: number, from: number): ReadonlyArray<Reference> => {
  const direction = day <= from ? 'past' : 'future'
  const weekday = Object.keys(Weekday.keys)[weekdayOf(day)] as Weekday
  const [month, ofMonth] = [monthOf(day), Number(dateOf(day).slice(8))]
  const isNear = Math.abs(day - from) < 2 * DAYS_OF_WEEK
  const isThisWeek = weekOf(day) === weekOf(from)
  return [
    { kind: 'offset', unit: 'day', amount: day - from },
    { kind: 'offset', unit: 'week', amount: weekOf(day) - weekOf(from) },
    { kind: 'offset', unit: 'month', amount: monthsOf(day) - monthsOf(from) },
    { kind: 'offset', unit: 'year', amount: yearOf(day) - yearOf(from) },
    { kind: 'calendar', month, day: ofMonth, direction },
    { kind: 'calendar', month, direction },
    ...(isNear ? [{ kind: 'weekday', weekday, direction } as const] : []),
    ...(isThisWeek ? [{ kind: 'weekday', weekday, direction: 'current-week' } as const] : [])
  ]
}

/** What a reference comes to, of all that it may come to, if it is counted from one day and means another. */
const resolutionOf = (reference: Reference, day: number, from: number): EdtfDate | undefined =>
  candidatesOf(reference, from).find((date) => {
    const { first, last } = daySpanOf(date)
    return first <= day && day <= last
  })

const weekdayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day * MS_PER_DAY)

const draftRelative = (draft: Draft, tape: Tape, day: number, target: AnchorTarget): Late<object> => {
  const { base, published, say } = draft
  const { locale, stop, times } = draft.phrasesAt(target)
  const from = tape.below(3) === 2 ? base - tape.below(3) : undefined
  const isKnown = from !== undefined || (published !== undefined && baseDaysOf(published).length > 0)
  const reference = tape.of(referencesTo(day, from ?? base))
  const words = reference.kind === 'weekday' ? weekdayName(day, locale) : tape.of(times)
  const [expression] = say(tape, target, [{ quoted: words }, stop])
  const isResolved = isKnown && tape.below(3) > 0
  return () =>
    compact({
      kind: 'relative',
      expression: expression?.(),
      reference,
      from: from === undefined ? undefined : dateOf(from),
      resolved: isResolved ? resolutionOf(reference, day, from ?? base) : undefined
    })
}

/** A time on a day, told in one of the ways that the format has; the words for it are written. */
export const draftTime = (draft: Draft, tape: Tape, day: number): Late<object> => {
  const target = targetFor(draft, tape)
  const kind = tape.of(['date', 'relative', 'instant'] as const)
  if (kind === 'relative') return draftRelative(draft, tape, day, target)
  const value = kind === 'date' ? dateAround(tape, day) : instantOn(tape, day)
  const { stop, times } = draft.phrasesAt(target)
  const [expression] = tape.below(2) === 0 ? [] : draft.say(tape, target, [{ quoted: tape.of(times) }, stop])
  return () => compact({ kind, value, expression: expression?.() })
}

/** A time on a day, or none. */
export const maybeTime = (draft: Draft, tape: Tape, day: number): Late<object> | undefined =>
  tape.below(3) === 0 ? undefined : draftTime(draft, tape, day)
