import type { StandardSchemaV1 } from '@standard-schema/spec'
import type * as t from 'io-ts'
import type { StandardProps } from './Standard.js'

/**
 * A codec whose decoded and encoded values are the same JSON: a plain `t.Type`, so it composes with every other
 * io-ts codec, and a Standard Schema, so it goes wherever one is asked for.
 *
 * `decode` gives a valid value back as it came in, the very same reference; `encode` is the identity.
 *
 * @typeParam A - the TypeScript type of the values that the codec admits
 * @category Codec
 * @since 0.1.0
 * @see https://github.com/gcanti/io-ts/blob/master/index.md
 * @see https://standardschema.dev
 */
export interface Codec<A> extends t.Type<A>, StandardSchemaV1<A, A> {
  /** What tools for Standard Schema look at; not enumerable. */
  readonly '~standard': StandardProps<A>
}
