import type { Codec } from '../codec/Codec.js'
import { dictionary } from '../codec/dictionary.js'
import { Json } from '../codec/json.js'
import { ExtensionName } from '../primitive/ExtensionName.js'
import { isExtensions } from '../generated/checks/isExtensions.js'

/**
 * Data that the format does not name, each under a reverse-DNS name or a URI of whoever defines it; values are
 * any JSON.
 *
 * A key that is neither kind of name fails with `key/unknown`.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Extensions {
  /** What the owner of the name defines. */
  readonly [name: string]: Json
}

/**
 * The codec of `Extensions`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Extensions } from 'communique'
 *
 * assert.equal(Extensions.is({ 'org.example.reading-time': { minutes: 3 } }), true)
 * assert.equal(Extensions.is({ readingTime: 3 }), false)
 */
export const Extensions: Codec<Extensions> = dictionary('Extensions', ExtensionName, Json, isExtensions)
