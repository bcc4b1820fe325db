import { lazyPattern } from '../lazyPattern.js'
import type { TextRange } from '../TextRange.js'
import { isAfterPlural, isElision, isInWord } from './apostrophe.js'
import type { FamilyScan } from './FamilyScan.js'
import { hasWord, invitesClosing, invitesOpening, isUnspaced } from './letters.js'
import type { Mark } from './Mark.js'

/** What a quotation follows: the start of the text, a colon, a comma, a dash. */
const INTRODUCTION = /(?:^|[:：,，،—–―])\s{0,3}$/u

/** What Turkish writes right after a quoted name, as in 'Barış Pınarı'nın: a short suffix, and no English contraction. */
const suffix = lazyPattern('^(?!(?:d|ll|m|re|s|t|ve)(?!\\p{L}))\\p{L}{1,5}(?!\\p{L})', 'iu')
const LONGEST_NAME = 60
const SHORTEST_NAME = 3

const closesBeforeSuffix = (text: string, { start, end }: Mark, opened: number): boolean =>
  start - opened <= LONGEST_NAME && start - opened > SHORTEST_NAME && suffix().test(text.slice(end, end + 6))

const isIntroduced = (text: string, { start }: Mark): boolean =>
  INTRODUCTION.test(text.slice(Math.max(0, start - 4), start))

const mayOpen = (text: string, mark: Mark): boolean => {
  if (mark.role === 'opens' && isUnspaced(mark.before)) return true
  const hasRoom = invitesOpening(mark.before) && (mark.role === 'opens' || !invitesClosing(mark.after))
  return hasRoom && !isElision(text, mark)
}

/** Whether a mark that closes is no apostrophe for certain: it stands at a stop, not between a letter and a space. */
const surelyCloses = ({ after, before }: Mark): boolean =>
  !hasWord(before) || isUnspaced(before) || isUnspaced(after) || (invitesClosing(after) && after.trim() === after)

/** Whether a mark closes what was not seen to open: it stands after a stop, where no apostrophe does. */
const closesAnyway = ({ after, before }: Mark): boolean =>
  !hasWord(before) && !invitesOpening(before) && invitesClosing(after)

/**
 * Pairs the single marks, which are apostrophes too.
 *
 * A mark inside a word closes nothing. One between a letter and a space closes for the time being: a surer mark further
 * on, before the next opening one, takes its place, and so may one before a Turkish suffix if there is no other. What
 * does not close is a quotation only where something introduces it, or the next text opens again.
 */
export const scanSingle = (text: string, marks: ReadonlyArray<Mark>): FamilyScan => {
  const closed: Array<TextRange> = []
  let [opened, fallback, suffixed, edge] = [-1, -1, -1, 0]
  let [introduced, plural, isFirst, opensAtStart, closesFirst] = [false, false, true, false, false]
  const close = (end: number): void => {
    if (end >= 0) closed.push({ start: opened < 0 ? edge : opened, end })
    edge = Math.max(edge, end)
    opened = -1
  }
  for (const mark of marks) {
    if (isInWord(mark)) {
      if (opened >= 0 && suffixed < 0 && closesBeforeSuffix(text, mark, opened)) suffixed = mark.end
      continue
    }
    if (mayOpen(text, mark) && (mark.role !== 'closes' || opened < 0 || fallback >= 0)) {
      opensAtStart ||= mark.before === ''
      isFirst = false
      if (opened >= 0 && fallback < 0 && introduced) continue
      if (opened >= 0) close(fallback < 0 ? suffixed : fallback)
      introduced = isIntroduced(text, mark)
      opened = mark.start
      fallback = suffixed = -1
    } else if (opened >= 0) {
      if (surelyCloses(mark)) close(mark.end)
      else if (fallback < 0 || plural) {
        fallback = mark.end
        plural = isAfterPlural(mark)
      }
    } else if (closesAnyway(mark)) {
      closesFirst ||= isFirst
      isFirst = false
      close(mark.end)
    }
  }
  const end = fallback < 0 ? suffixed : fallback
  const mayRunOn = end < 0 || (fallback >= 0 && plural)
  const runsOn = !mayRunOn ? 'no' : introduced && end < 0 ? 'yes' : 'if-reopened'
  return { closed, opened, runsOn, fallback: end, opensAtStart, closesFirst }
}
