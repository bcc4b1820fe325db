import { charCode } from './charCode.js'
import { closingQuote } from './closingQuote.js'
import { stringAt } from './stringAt.js'

/** Where a repeated key and the first key that it repeats stand in a text, each told by its opening quote. */
export interface RepeatedKeyOffsets {
  /** The offset of the first key that reads so in the object. */
  readonly first: number
  /** The offset of the key that repeats it. */
  readonly again: number
}

// An object's keys are compared one by one while they are few and short, and in a dictionary from then on.
const fewKeys = 8
const shortKey = 12

type Dictionary = Record<string, number>

// From the end, where keys that are alike tend to differ.
const sameText = (text: string, one: number, other: number, length: number): boolean => {
  let k = length - 1
  while (k >= 0 && text.charCodeAt(one + k) === text.charCodeAt(other + k)) k -= 1
  return k < 0
}

/**
 * The repeated keys of a JSON text, in its order; the search ends when it has found as many as `limit`.
 *
 * Keys are compared with their escapes resolved: `"\u0061"` repeats `"a"`. The dictionary of an object with many keys is
 * an object without a prototype, which holds as many keys as `JSON.parse` can.
 */
export const repeatedKeyOffsets = (text: string, limit: number): ReadonlyArray<RepeatedKeyOffsets> => {
  const repeated: Array<RepeatedKeyOffsets> = []
  // The opening and the closing quote of each key of each open object; those of the innermost stand from `start` to `end`.
  const quotes: Array<number> = []
  const outerStarts: Array<number> = []
  const outerSeen: Array<Dictionary | undefined> = []
  let start = 0
  let end = 0
  let seen: Dictionary | undefined
  let open = 0
  let close = 0
  let backslash = 0
  for (let at = 0; at < text.length && repeated.length < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (code === charCode.quote) {
      open = at
      close = closingQuote(text, open)
      at = close
    } else if (code === charCode.colon) {
      if (backslash < open) {
        backslash = text.indexOf('\\', open)
        if (backslash === -1) backslash = text.length
      }
      let first: number | undefined
      if (seen === undefined && (backslash < close || close - open > shortKey || end - start >= 2 * fewKeys)) {
        seen = Object.create(null) as Dictionary
        for (let k = start; k < end; k += 2) {
          const earlier = quotes[k] as number
          seen[text.slice(earlier + 1, quotes[k + 1])] = earlier
        }
      }
      if (seen === undefined) {
        for (let k = start; k < end && first === undefined; k += 2) {
          const earlier = quotes[k] as number
          const length = (quotes[k + 1] as number) - earlier
          if (length === close - open && sameText(text, earlier, open, length)) first = earlier
        }
        if (first === undefined) {
          quotes[end] = open
          quotes[end + 1] = close
          end += 2
        }
      } else {
        const key = stringAt(text, open, close)
        first = seen[key]
        if (first === undefined) seen[key] = open
      }
      if (first !== undefined) repeated.push({ first, again: open })
    } else if (code === charCode.openBrace) {
      outerStarts.push(start)
      outerSeen.push(seen)
      start = end
      seen = undefined
    } else if (code === charCode.closeBrace) {
      end = start
      start = outerStarts.pop() as number
      seen = outerSeen.pop()
    }
  }
  return repeated
}
