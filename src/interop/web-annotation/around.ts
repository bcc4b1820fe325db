import { type Context, isOnlyPlace } from '../text/Context.js'

/** How many units are quoted on either side at the most. */
const MOST = 1024

/** How many at the least, where any are needed. */
const LEAST = 8

const CONTINUES = /^(?:\p{M}|\u200d|[\udc00-\udfff])/u

/** Whether a cut at an offset would part what is read as one character: surrogates, combining marks, joined signs. */
const isInside = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (CONTINUES.test(text.slice(at, at + 2)) || text[at - 1] === '\u200d')

/** The nearest whole cut outwards: backwards with −1, forwards with 1. It gives up after as many units as are quoted. */
const wholeCut = (text: string, from: number, step: -1 | 1): number => {
  let at = from
  for (let tried = 0; tried < LEAST && isInside(text, at); tried++) at += step
  return at
}

const ofLength = (text: string, start: number, end: number, length: number): Context => ({
  prefix: length === 0 ? '' : text.slice(wholeCut(text, Math.max(0, start - length), -1), start),
  suffix: length === 0 ? '' : text.slice(end, wholeCut(text, Math.min(text.length, end + length), 1))
})

/**
 * The shortest surroundings, of those that double in length, in which words stand once in a text, and whether they are known
 * to be of one place only.
 *
 * @param least - how many units are quoted on either side in any case
 * @param mayLook - whether the text may be searched; where it may not, the least is quoted
 */
export const around = (
  text: string,
  start: number,
  end: number,
  least: number,
  mayLook: () => boolean
): { readonly context: Context; readonly isUnique: boolean } => {
  const exact = text.slice(start, end)
  for (let length = least; ; length = Math.max(LEAST, 2 * length)) {
    const context = ofLength(text, start, end, length)
    if (!mayLook()) return { context, isUnique: false }
    const isUnique = isOnlyPlace(text, exact, context, start)
    if (isUnique || length >= MOST) return { context, isUnique }
  }
}
