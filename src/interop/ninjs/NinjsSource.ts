import type { Codec } from '../../codec/Codec.js'
import { optional, struct } from '../../codec/struct.js'
import { vocabulary } from '../../codec/vocabulary.js'
import { Text } from '../../primitive/Text.js'
import { Uri } from '../../primitive/Uri.js'

/**
 * Somebody that a ninjs item comes from.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsSource {
  /** What it is called. */
  readonly name: Text
  /** What it did. */
  readonly role: 'publisher' | 'author'
  /** Where it is on the web. */
  readonly uri?: Uri
}

/**
 * The codec of a source of an item.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { NinjsSource } from 'communique/interop/ninjs'
 *
 * assert.equal(NinjsSource.is({ name: 'Example News', role: 'publisher' }), true)
 * assert.equal(NinjsSource.is({ name: 'Example News' }), false)
 */
export const NinjsSource: Codec<NinjsSource> = struct<NinjsSource>('NinjsSource', {
  name: Text,
  role: vocabulary('NinjsSourceRole', { publisher: null, author: null }),
  uri: optional(Uri)
})
