import type { TemporalKind } from '../TemporalKind.js'

/** What each word of `TemporalKind` means. */
export const temporalKindDefinitions: Readonly<Record<TemporalKind, string>> = {
  instant:
    'A point in time, known to the second and with its offset from UTC. Without an offset it is cut to its date.',
  date: 'A date or an interval with its year, as exact as it is known: a day, a month, a year, about a year.',
  relative:
    'A time counted from another, "Thursday", "yesterday", "in March": kept as the text has it, and resolved only ' +
    'where the day that it counts from is known.'
}
