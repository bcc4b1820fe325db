import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { isText } from '../generated/checks/isText.js'

/**
 * What sets a `Text` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface TextBrand {
  /** There for the compiler only. */
  readonly Text: unique symbol
}

/**
 * A string with at least one character that is not white space.
 *
 * Words for people. White space is what ECMAScript calls so (`\s`). Nothing is trimmed; an unknown text is left out, never
 * `""`. Fails with `format/text`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Text } from 'communique'
 *
 * assert.equal(Text.is('He left on Thursday.'), true)
 * assert.equal(Text.is(' '), false)
 */
export type Text = t.Branded<string, TextBrand>

/**
 * The codec of `Text`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Text: Codec<Text> = format<Text>(
  {
    name: 'Text',
    description: 'a string with at least one character that is not white space',
    pattern: /\S/
  },
  isText
)
