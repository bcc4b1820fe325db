import type * as fc from 'fast-check'
import type * as t from 'io-ts'
import { VerifiedArticle } from '../decode/VerifiedArticle.js'
import { arbitraryOf } from './arbitraryOf.js'
import { verifiedArticle } from './verifiedArticle.js'

/**
 * Options of `arbitrary`.
 *
 * @category Testing
 * @since 0.2.0
 */
export interface ArbitraryOptions {
  /**
   * Asked of the codec and of every codec in it: the generator of its values, or `undefined` for the one that is made
   * from what the codec admits.
   */
  readonly override?: (codec: t.Mixed) => fc.Arbitrary<unknown> | undefined
}

/**
 * Values that a codec admits, for property tests with fast-check: of every codec of this package, and of any io-ts codec
 * that is composed of them and of io-ts’s own.
 *
 * Strings of a format are made from its pattern, its check characters right, and hold letters of many scripts; examples
 * of the format are mixed in. Numbers are such as JSON can write. Lists are short and get shorter further down; recursive
 * codecs are entered three times. `VerifiedArticle` has the articles of `verifiedArticle`. The values of any other
 * refinement are those of its base that pass: where 10,000 in a row do not, a `TypeError` asks for an override. Values may
 * share parts with each other: do not change them.
 *
 * @param codec - a codec whose values are what it decodes: it is not asked to decode
 * @throws TypeError where nothing is known of a codec in it, a class of its own say, or where no value of it ends
 * @category Testing
 * @since 0.2.0
 * @example
 * import { arbitrary } from 'communique/testing'
 * import { Orcid, Place, Text } from 'communique'
 * import fc from 'fast-check'
 * import * as t from 'io-ts'
 *
 * fc.assert(fc.property(arbitrary(t.type({ places: t.array(Place) })), ({ places }) => places.every(Place.is)))
 * assert.equal(fc.sample(arbitrary(Orcid), 10).every((id) => /^[0-9-]{18}[0-9X]$/.test(id)), true)
 *
 * const words = fc.constantFrom('Keller', 'Lorenz')
 * const options = { override: (codec: t.Mixed) => (codec === Text ? words : undefined) }
 * assert.match(fc.sample(arbitrary(Place, options), 1)[0]?.name ?? '', /^(?:Keller|Lorenz)$/)
 *
 * assert.throws(() => arbitrary(new t.Type<Date>('Date', (u): u is Date => u instanceof Date, t.failure, t.identity)))
 * @see https://fast-check.dev/docs/core-blocks/arbitraries/
 */
export const arbitrary = <A>(
  codec: t.Type<A, unknown>,
  { override = () => undefined }: ArbitraryOptions = {}
): fc.Arbitrary<A> => {
  const ofArticle = (inner: t.Mixed): fc.Arbitrary<unknown> | undefined =>
    inner === (VerifiedArticle as t.Mixed) ? verifiedArticle() : undefined
  return arbitraryOf(codec, (inner) => override(inner) ?? ofArticle(inner)) as fc.Arbitrary<A>
}
