import type { Codec } from '../codec/Codec.js'
import { optional, struct } from '../codec/struct.js'
import { Text } from '../primitive/Text.js'
import { Uri } from '../primitive/Uri.js'
import { isRights } from '../generated/checks/isRights.js'

/**
 * Who may do what with the text. At least one of the three is there. Fails with `value/empty-object`
 * where none is.
 *
 * @category Model
 * @since 0.1.0
 * @see https://iptc.org/std/ninjs/
 */
export interface Rights {
  /** Who holds the rights. */
  readonly holder?: Text
  /** The licence, by its URI. */
  readonly license?: Uri
  /** The terms in words. */
  readonly usageTerms?: Text
}

/**
 * The codec of `Rights`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Rights } from 'communique'
 *
 * assert.equal(Rights.is({ license: 'https://creativecommons.org/licenses/by/4.0/' }), true)
 * assert.equal(Rights.is({}), false)
 */
export const Rights: Codec<Rights> = struct<Rights>(
  'Rights',
  {
    holder: optional(Text),
    license: optional(Uri),
    usageTerms: optional(Text)
  },
  { nonEmpty: true, check: isRights }
)
