import type { Codec } from '../../codec/Codec.js'
import { literal } from '../../codec/literal.js'
import { struct } from '../../codec/struct.js'
import { Text } from '../../primitive/Text.js'

/**
 * The headline of a ninjs item, as plain text.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsHeadline {
  /** What it is for: the item as a whole. */
  readonly role: 'main'
  /** Its media type. */
  readonly contentType: 'text/plain'
  /** What it says. */
  readonly value: Text
}

/**
 * The codec of a headline.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { NinjsHeadline } from 'communique/interop/ninjs'
 *
 * assert.equal(NinjsHeadline.is({ role: 'main', contentType: 'text/plain', value: 'Envoy in Doha' }), true)
 * assert.equal(NinjsHeadline.is({ value: 'Envoy in Doha' }), false)
 */
export const NinjsHeadline: Codec<NinjsHeadline> = struct<NinjsHeadline>('NinjsHeadline', {
  role: literal('main'),
  contentType: literal('text/plain'),
  value: Text
})
