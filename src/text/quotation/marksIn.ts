import { lazyPattern } from '../lazyPattern.js'
import { splitsPair } from '../splitsPair.js'
import { invitesClosing, invitesOpening } from './letters.js'
import type { Mark } from './Mark.js'
import { type MarkKind, markKinds } from './MarkKind.js'

/** Marks of two characters come before those of one that they begin with. */
const MARKS: RegExp = /* @__PURE__ */ new RegExp(
  /* @__PURE__ */ [...markKinds.keys()].sort((left, right) => right.length - left.length).join('|'),
  'g'
)

/** What cannot be seen. Like other marks, it may stand between a mark and the character that tells its role. */
const invisible = lazyPattern('[\\p{Cf}\\p{Variation_Selector}]', 'u')

/** How many characters are skipped at most: it keeps the search linear in runs of marks. */
const MOST_SKIPPED = 5

const characterBefore = (text: string, offset: number): string =>
  text.slice(splitsPair(text, offset - 1) ? offset - 2 : Math.max(0, offset - 1), offset)

const characterAfter = (text: string, offset: number): string => {
  const end = offset + 1
  return text.slice(offset, splitsPair(text, end) ? end + 1 : end)
}

const neighbour = (text: string, offset: number, step: 1 | -1): string => {
  let at = offset
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
    const character = step === 1 ? characterAfter(text, at) : characterBefore(text, at)
    if (!markKinds.has(character) && !invisible().test(character)) return character
    at += step * character.length
  }
  return ''
}

const HEBREW_WORD_BEFORE = /[\u05d0-\u05ea]{0,4}$/
const HEBREW_WORD_AFTER = /^[\u05d0-\u05ea]{0,2}/
const HEBREW_PREFIX = /^[והבלכמש]{1,3}$/
const LONGEST_PREFIX = 3

/**
 * Whether a mark between two Hebrew letters is part of an abbreviation (צה"ל), not a quotation mark. It is one after a
 * prefix that is written together with the next word (ב"הארץ"); an abbreviation has one letter after it, or a longer
 * beginning than a prefix has.
 */
const isGershayim = (text: string, start: number, end: number): boolean => {
  const before = HEBREW_WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PREFIX - 1), start))?.[0] as string
  const after = HEBREW_WORD_AFTER.exec(text.slice(end, end + 2))?.[0] as string
  return before !== '' && after !== '' && (after.length === 1 || !HEBREW_PREFIX.test(before))
}

/** Marks that look like commas, and are taken for such where they do not open a word. */
const COMMAS: ReadonlyArray<string> = ['‚', '‚‚', ',,']

/**
 * The quotation marks of a text in reading order, apostrophes among the single ones. Linear in the text.
 */
export const marksIn = (text: string): ReadonlyArray<Mark> => {
  const marks: Array<Mark> = []
  for (const { 0: mark, index: start } of text.matchAll(MARKS)) {
    const end = start + mark.length
    const { family, role } = markKinds.get(mark) as MarkKind
    if (family === 'double' && isGershayim(text, start, end)) continue
    const before = neighbour(text, start, -1)
    const after = neighbour(text, end, 1)
    if (COMMAS.includes(mark) && (!invitesOpening(before) || invitesClosing(after))) continue
    marks.push({ family, role, mark, start, end, before, after })
  }
  return marks
}
