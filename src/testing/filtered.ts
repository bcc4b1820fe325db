import type * as fc from 'fast-check'

/** How many values in a row may fail before a filter is called hopeless. */
const MOST_REFUSED = 10_000

/**
 * The values of a generator that pass a test. Where the test refuses value after value, an error says so, instead of the
 * search going on for good.
 *
 * @param name - what the values are to be, for that error
 * @throws TypeError while values are generated, after 10,000 refusals in a row
 */
export const filtered = <A>(values: fc.Arbitrary<A>, test: (value: A) => boolean, name: string): fc.Arbitrary<A> => {
  let refused = 0
  return values.filter((value) => {
    if (test(value)) {
      refused = 0
      return true
    }
    refused++
    if (refused < MOST_REFUSED) return false
    throw new TypeError(`${MOST_REFUSED} values in a row are no ${name}: override it with a generator of its own`)
  })
}
