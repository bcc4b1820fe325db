import type { TextRange } from '../TextRange.js'
import type { FamilyScan } from './FamilyScan.js'
import { invitesClosing, invitesOpening } from './letters.js'
import type { Mark } from './Mark.js'

const LOW_MARKS: ReadonlyArray<string> = ['„', '⹂', '‚‚', ',,']
const MEASURE = /(?<!\d)\d{1,3}$/

/** Whether a mark may be a sign for inches or seconds: 27" wide. */
const isMeasure = (text: string, { start }: Mark): boolean => MEASURE.test(text.slice(Math.max(0, start - 4), start))

/**
 * Whether a mark opens. The characters around it tell, and where they do not, its looks and what is open already.
 *
 * @param isLow - whether the open quotation began with a low mark, which “ closes
 */
const opens = ({ after, before, mark, role }: Mark, depth: number, isLow: boolean): boolean => {
  const looksOpening = invitesOpening(before) && !invitesClosing(after)
  const looksClosing = !invitesOpening(before) && invitesClosing(after)
  switch (role) {
    case 'opens':
      return depth === 0 || !(looksClosing || (isLow && mark === '“' && !looksOpening))
    case 'closes':
      return depth === 0 && (looksOpening || (before === '' && after !== ''))
    case 'either':
      return looksOpening || (!looksClosing && depth === 0)
  }
}

/**
 * Pairs the marks of a family that holds no apostrophe. Whatever is amiss, too much rather than too little is quoted.
 *
 * A closing mark that nothing opened reaches back to the closing mark before it, or to the start. Where a quotation
 * holds another and only one of them closes, as Russian prints «… «…», it ends with that mark.
 */
export const scanPaired = (text: string, marks: ReadonlyArray<Mark>): FamilyScan => {
  const closed: Array<TextRange> = []
  let [depth, opened, fallback, edge] = [0, -1, -1, 0]
  let [isLow, isFirst, opensAtStart, closesFirst] = [false, true, false, false]
  let runsOn: FamilyScan['runsOn'] = 'no'
  for (const mark of marks) {
    if (opens(mark, depth, isLow)) {
      if (depth === 0) {
        isLow = LOW_MARKS.includes(mark.mark)
        opened = mark.start
      }
      opensAtStart ||= mark.before === ''
      runsOn = 'yes'
      depth++
    } else if (depth > 0) {
      runsOn = 'if-reopened'
      depth--
      edge = fallback = mark.end
      if (depth === 0) closed.push({ start: opened, end: mark.end })
    } else if (!isMeasure(text, mark)) {
      closesFirst ||= isFirst
      closed.push({ start: edge, end: mark.end })
      edge = mark.end
    }
    isFirst = false
  }
  return { closed, opened: depth === 0 ? -1 : opened, runsOn, fallback, opensAtStart, closesFirst }
}
