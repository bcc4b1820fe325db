import * as fc from 'fast-check'
import type { Range } from '../codec/number.js'

/** How far from zero small numbers reach. */
const SMALL = 400

/** Small numbers that are not whole have two decimals. */
const PARTS = 100

const integers = (minimum: number, maximum: number): fc.Arbitrary<number> =>
  fc.integer({
    min: Math.ceil(Math.max(minimum, Number.MIN_SAFE_INTEGER)),
    max: Math.floor(Math.min(maximum, Number.MAX_SAFE_INTEGER))
  })

/** Whole numbers, or such with two decimals, if there are any in the range. */
const smallNumbers = (minimum: number, maximum: number, parts: number): ReadonlyArray<fc.Arbitrary<number>> => {
  const [least, greatest] = [Math.max(minimum, -SMALL) * parts, Math.min(maximum, SMALL) * parts]
  return Math.ceil(least) > Math.floor(greatest) ? [] : [integers(least, greatest).map((value) => value / parts)]
}

/** Numbers of a range that JSON can write: small ones, any ones and the bounds; `-0`, which it cannot, is no such. */
export const numberArbitrary = (range: Omit<Range, 'description'>): fc.Arbitrary<number> => {
  const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = range
  const whole = smallNumbers(minimum, maximum, 1)
  const others =
    range.integer === true
      ? [integers(minimum, maximum)]
      : [...smallNumbers(minimum, maximum, PARTS), fc.double({ min: minimum, max: maximum, noNaN: true })]
  return fc.oneof(...whole, ...others).map((value) => value + 0)
}
