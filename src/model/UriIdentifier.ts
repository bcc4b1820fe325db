import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { Uri } from '../primitive/Uri.js'
import { isUriIdentifier } from '../generated/checks/isUriIdentifier.js'

/**
 * Any other register's name for a thing, as a URI.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3
 */
export interface UriIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'uri'
  /** The URI. */
  readonly value: Uri
}

/**
 * The codec of `UriIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { UriIdentifier } from 'communique'
 *
 * assert.equal(UriIdentifier.is({ scheme: 'uri', value: 'urn:nbn:de:101:1-201102033592' }), true)
 * assert.equal(UriIdentifier.is({ scheme: 'uri', value: '/authorities/1' }), false)
 */
export const UriIdentifier: Codec<UriIdentifier> = struct<UriIdentifier>(
  'UriIdentifier',
  {
    scheme: literal('uri'),
    value: Uri
  },
  { check: isUriIdentifier }
)
