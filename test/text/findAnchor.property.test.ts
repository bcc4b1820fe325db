import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Text } from '../../src/primitive/Text.js'
import { findAnchor } from '../../src/text/findAnchor.js'

const isHalf = (unit: number, from: number, to: number): boolean => unit >= from && unit <= to
const cuts = (text: string, at: number): boolean =>
  isHalf(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isHalf(text.charCodeAt(at), 0xdc00, 0xdfff)

/** Every place, found the slow way. */
const placesOf = (text: string, exact: string, prefix: string, suffix: string): ReadonlyArray<number> =>
  [...Array(text.length).keys()].filter((at) => {
    const end = at + exact.length
    if (text.slice(at, end) !== exact || text.slice(end, end + suffix.length) !== suffix) return false
    if (at < prefix.length || text.slice(at - prefix.length, at) !== prefix) return false
    return ![at - prefix.length, at, end, end + suffix.length].some((offset) => cuts(text, offset))
  })

const units = fc.constantFrom('a', 'b', '\ud83d', '\ude00')
const short = fc.string({ unit: units, maxLength: 3 })
const long = fc
  .tuple(fc.string({ unit: units, minLength: 1, maxLength: 3 }), fc.nat(120), short)
  .map(([piece, times, rest]) => piece.repeat(times) + rest)
const textAndExact = fc.oneof(
  fc.tuple(fc.string({ unit: units, maxLength: 40 }), fc.string({ unit: units, minLength: 1, maxLength: 4 })),
  fc
    .tuple(long, fc.constantFrom('a', '\ude00'), long)
    .map(([first, exact, last]) => [first + last, exact + first] as const)
)

it('agrees with the slow way, place by place', () => {
  fc.assert(
    fc.property(textAndExact, short, short, ([text, exact], prefix, suffix) => {
      const places: Array<number> = []
      const anchor = { exact: exact as Text, prefix, suffix }
      for (let at = findAnchor(text, anchor); at >= 0; at = findAnchor(text, anchor, at + 1)) places.push(at)
      expect(places).toEqual(placesOf(text, exact, prefix, suffix))
    }),
    { numRuns: 3000, seed: 1 }
  )
})
