import type * as t from 'io-ts'

/**
 * A codec whose decoded and encoded values are the same JSON: a plain `t.Type`, so it composes with every other
 * io-ts codec.
 *
 * `decode` gives a valid value back as it came in, the very same reference; `encode` is the identity.
 *
 * @typeParam A - the TypeScript type of the values that the codec admits
 * @category Codec
 * @since 0.1.0
 * @see https://github.com/gcanti/io-ts/blob/master/index.md
 */
export interface Codec<A> extends t.Type<A> {}
