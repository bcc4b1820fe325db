import * as fc from 'fast-check'
import type { Range } from '../codec/number.js'

/** As many numbers outside of this are small as large. */
const SMALL = 400

const integers = (minimum: number, maximum: number): fc.Arbitrary<number> =>
  fc.integer({
    min: Math.ceil(Math.max(minimum, Number.MIN_SAFE_INTEGER)),
    max: Math.floor(Math.min(maximum, Number.MAX_SAFE_INTEGER))
  })

const hasInteger = (minimum: number, maximum: number): boolean => Math.ceil(minimum) <= Math.floor(maximum)

/** Numbers of a range that JSON can write: small ones, any ones and the bounds; `-0`, which it cannot, is no such. */
export const numberArbitrary = (range: Omit<Range, 'description'>): fc.Arbitrary<number> => {
  const { minimum = -Infinity, maximum = Infinity } = range
  const [least, greatest] = [Math.max(minimum, -SMALL), Math.min(maximum, SMALL)]
  const small = hasInteger(least, greatest) ? [integers(least, greatest)] : []
  if (range.integer === true) return fc.oneof(...small, integers(minimum, maximum))
  const doubles = fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true })
  return fc.oneof(
    ...small,
    doubles.map((value) => value + 0)
  )
}
