/**
 * The source of a regular expression for a day `YYYY-MM-DD` that the Gregorian calendar has, leap days included.
 *
 * ASCII digits and groups only, so that it means the same in other languages.
 */
export const existingDay = (): string => {
  const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])'
  const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)'
  const february = '02-(?:0[1-9]|1[0-9]|2[0-8])'
  const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
  return `(?:[0-9]{4}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`
}
