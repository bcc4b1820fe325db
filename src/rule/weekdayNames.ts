import { isUnspaced } from '../text/quotation/letters.js'
import type { Weekday } from '../vocabulary/Weekday.js'

/** Finds the weekdays that a text names. */
export type WeekdayFinder = (text: string) => ReadonlySet<Weekday>

const WEEKDAYS: ReadonlyArray<Weekday> = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The language, script and region of a tag: what follows never changes names, and `Intl` is slow to read it. */
const LANGUAGE_SCRIPT_REGION = /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?=-|$)/i

/** A short name that is no other word besides: 周四 in 本周四. */
const isTelling = (name: string): boolean => /^\p{Script=Han}{2,}$/u.test(name)

/** What stands between the parts of one name, or does not: spaces, hyphens and the zero-width non-joiner alike. */
const SEPARATORS = /[\s\p{Pd}\u200c]+/gu
const MAYBE_SEPARATED = '[\\s\\p{Pd}\\u200c]*'

/**
 * Folds case and what is often typed as its twin: Persian letters as Arabic ones, alif without its hamza, the apostrophe
 * inside a Ukrainian name.
 */
const fold = (text: string, language: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase(language)
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[\u2019\u02bc]/g, "'")

/** The names of the weekdays in a language, those of the same length as `Intl` has them. */
const namesOf = (language: string, width: 'long' | 'short'): ReadonlyArray<readonly [string, Weekday]> => {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC', calendar: 'gregory' })
  return WEEKDAYS.map((weekday, index) => [fold(format.format(Date.UTC(2023, 0, 1 + index)), language), weekday])
}

/** What a regular expression with the flag `u` lets escape; it refuses to escape anything else. */
const SYNTAX_CHARACTER = /[$()*+./?[\\\]^{|}]/

const patternOf = (name: string): string => {
  const letters = [...name.replace(SEPARATORS, '')].map((letter) => letter.replace(SYNTAX_CHARACTER, '\\$&'))
  const pattern = letters.join(MAYBE_SEPARATED)
  // Where words are written without spaces, no boundary can be asked for.
  return isUnspaced(name) ? pattern : `(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`
}

/** The finder of weekday names in a language, made anew. */
const makeFinder = (tag: string): WeekdayFinder | undefined => {
  const language = LANGUAGE_SCRIPT_REGION.exec(tag)?.[0]
  if (language === undefined || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined
  const bare = (name: string): string => name.replace(SEPARATORS, '').replace(/\.$/, '')
  const long = namesOf(language, 'long')
  const short = namesOf(language, 'short')
  const weekdayByName = new Map([...short, ...long].map(([name, day]) => [bare(name), day]))
  const inText = [...long, ...short.filter(([name]) => isTelling(name))].map(([name]) => name)
  const longestFirst = inText.sort((left, right) => right.length - left.length)
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu')
  return (text) => {
    const folded = fold(text, language)
    const found = [folded, ...(folded.match(pattern) ?? [])].map((name) => weekdayByName.get(bare(name.trim())))
    return new Set(found.filter((weekday) => weekday !== undefined))
  }
}

/** How many languages are kept at a time; those of one newsroom are few. */
const MOST_KEPT = 100

const kept = new Map<string, WeekdayFinder | undefined>()

/**
 * The finder of weekday names in a language, or nothing for one that `Intl` does not support.
 *
 * Full names are found as whole words, the longest first. An abbreviation counts only where it is the whole text, for
 * many are words besides ("sat", "mar"). To ask `Intl` for names takes a millisecond, so finders are kept; the oldest
 * goes where there are too many.
 */
export const weekdayFinder = (tag: string): WeekdayFinder | undefined => {
  if (kept.has(tag)) return kept.get(tag)
  const finder = makeFinder(tag)
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break
    kept.delete(oldest)
  }
  kept.set(tag, finder)
  return finder
}
