import { splitsPair } from '../../text/splitsPair.js'
import type { Boundaries } from './boundariesOf.js'
import { commonLengths, commonLengthsBefore } from './commonLengths.js'
import { type Context, isOnlyPlace } from './Context.js'

/**
 * For each length of a prefix, how much of a suffix the words have in common with another place where that prefix stands
 * before them; -1 where there is none.
 */
const sharedAfter = (text: string, exact: string, start: number): Int32Array => {
  const before = commonLengthsBefore(text, start)
  const after = commonLengths(text.slice(start), text)
  const shared = new Int32Array(start + 2).fill(-1)
  for (let at = 0; at < text.length; at++) {
    const end = at + exact.length
    const same = (after[at] as number) - exact.length
    if (at === start || same < 0 || splitsPair(text, at) || splitsPair(text, end)) continue
    const length = before[at] as number
    const prefix = splitsPair(text, at - length) ? length - 1 : length
    const suffix = splitsPair(text, end + same) ? same - 1 : same
    shared[prefix] = Math.max(shared[prefix] as number, suffix)
  }
  for (let at = start; at >= 0; at--) shared[at] = Math.max(shared[at] as number, shared[at + 1] as number)
  return shared
}

/**
 * The prefix and the suffix, together as short as can be, with which some words mean one place in a text and no other.
 *
 * Of two that are as short the one with the shorter prefix. Cut only at boundaries. Linear in the text whatever it holds.
 *
 * @param start - where the words stand, in UTF-16 code units
 */
export const contextAt = (text: string, exact: string, start: number, isCut: Boundaries): Context => {
  const none = { prefix: '', suffix: '' }
  if (isOnlyPlace(text, exact, none, start)) return none
  const shared = sharedAfter(text, exact, start)
  const end = start + exact.length
  const room = text.length - end
  let [before, after] = [start, room]
  let suffix = (shared[0] as number) + 1
  while (suffix <= room && !isCut(end + suffix)) suffix++
  let looked = suffix
  for (let prefix = 0; prefix <= start && prefix < before + after; prefix++) {
    if (prefix > 0 && !isCut(start - prefix)) continue
    const least = (shared[prefix] as number) + 1
    while (looked > least) {
      looked--
      if (looked === 0 || isCut(end + looked)) suffix = looked
    }
    if (suffix <= room && prefix + suffix < before + after) [before, after] = [prefix, suffix]
  }
  return { prefix: text.slice(start - before, start), suffix: text.slice(end, end + after) }
}
