import type { Codec } from '../../codec/Codec.js'
import { literal } from '../../codec/literal.js'
import { struct } from '../../codec/struct.js'
import { Text } from '../../primitive/Text.js'

/**
 * The body of a ninjs item, as HTML.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsBody {
  /** What it is for: the item as a whole. */
  readonly role: 'main'
  /** Its media type. */
  readonly contentType: 'text/html'
  /** What it says. */
  readonly value: Text
}

/**
 * The codec of a body.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { NinjsBody } from 'communique/interop/ninjs'
 *
 * assert.equal(NinjsBody.is({ role: 'main', contentType: 'text/html', value: '<p>She is in Doha.</p>' }), true)
 * assert.equal(NinjsBody.is('<p>She is in Doha.</p>'), false)
 */
export const NinjsBody: Codec<NinjsBody> = struct<NinjsBody>('NinjsBody', {
  role: literal('main'),
  contentType: literal('text/html'),
  value: Text
})
