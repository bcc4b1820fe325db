import { dayFault, MONTH_NAMES, withHyphens } from './dayFault.js'
import { edtfDatePattern, isEdtfDate } from './edtfDateSyntax.js'

type Reader = (text: string) => string | undefined

const LONGEST = 64

const write = (...candidates: ReadonlyArray<string>): string | undefined => {
  const dates = [...new Set(candidates.filter(isEdtfDate))].map((date) => JSON.stringify(date))
  return dates.length === 0 ? undefined : `write ${dates.join(' or ')}`
}

const dashed = (year: string, month: string, day?: string): string =>
  [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')

const withoutTime: Reader = (text) => {
  const timestamp = /^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}/i.exec(text)
  const mend = write(timestamp?.[1] ?? '')
  return mend === undefined ? undefined : `a date has no time: ${mend}`
}

const missingDay: Reader = (text) => {
  const dates = text.matchAll(/(?:^|[^0-9])([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?(?![0-9])/g)
  for (const [, year = '', month = '', day] of dates) {
    if (/^2[1-4]$/.test(month)) continue
    if (/^(?:2[5-9]|3[0-9]|4[01])$/.test(month)) return 'the seasons are 21 to 24'
    const fault = dayFault(year, month, day)
    if (fault !== undefined) return fault
  }
  return undefined
}

const reversed: Reader = (text) =>
  edtfDatePattern.test(text) ? `the end is before the start: ${write(text.split('/').reverse().join('/'))}` : undefined

const respelled: Reader = (text) =>
  write(
    withHyphens(text)
      .replace(/ ?\/ ?/g, '/')
      .replace(/\bopen\b/gi, '..')
      .replace(/\bunknown\b/gi, '')
      .replace(/\?~|~\?/g, '%')
      .replace(/[ux]/g, 'X')
  )

const yearFirst: Reader = (text) => {
  const separated = /^([0-9]{4})([-/. ])([0-9]{1,2})(?:\2([0-9]{1,2}))?$/.exec(text)
  const parts = separated ?? /^([0-9]{4})()([0-9]{2})([0-9]{2})$/.exec(text)
  if (parts === null) return undefined
  const [, year = '', , month = '', day] = parts
  return write(dashed(year, month, day))
}

const yearLast: Reader = (text) => {
  const parts = /^([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})$/.exec(text)
  if (parts === null) return undefined
  const [, first = '', , second = '', year = ''] = parts
  return write(dashed(year, second, first), dashed(year, first, second))
}

const SHORT_NAMES: ReadonlyArray<string> = /* @__PURE__ */ MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase())

const spelledOut: Reader = (text) => {
  const name = new RegExp(`\\b(?:${SHORT_NAMES.join('|')})`, 'i').exec(text)?.[0].toLowerCase()
  const year = /\b[0-9]{4}\b/.exec(text)?.[0]
  if (name === undefined || year === undefined) return undefined
  const month = SHORT_NAMES.indexOf(name) + 1
  const day = /\b([0-9]{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1]
  return write(dashed(year, String(month), day))
}

const REASONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^[X./-]*$/i, 'no date is in it: leave the key out where none is known'],
  [/^(?:Y|-)[0-9]/i, 'the years are 0000 to 9999'],
  [/[?~%]-|-[?~%]|^[?~%]|\/[?~%]/, 'a qualifier stands at the end of a date and holds for all of it'],
  [/\b[0-9]{4}-2[1-4]\b/, 'a season stands alone, as in "2020-21"'],
  [/X/i, 'X stands alone and for the last digits, as in "202X", "2020-XX" or "2020-12-XX"']
]

const reason: Reader = (text) => REASONS.find(([pattern]) => pattern.test(text))?.[1]

const READERS: ReadonlyArray<Reader> = [
  withoutTime,
  missingDay,
  respelled,
  reversed,
  yearFirst,
  yearLast,
  spelledOut,
  reason
]

/** What to say of a string that is no EDTF date, where its mend can be guessed. */
export const edtfDateHint = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined
  const trimmed = text.trim()
  for (const read of READERS) {
    const hint = read(trimmed)
    if (hint !== undefined) return hint
  }
  return undefined
}
