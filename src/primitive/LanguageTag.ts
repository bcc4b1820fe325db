import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, LONGEST } from '../codec/format.js'
import { languageTagPattern } from './languageTagSyntax.js'
import { suggestion } from './suggestion.js'
import { isLanguageTag } from '../generated/checks/isLanguageTag.js'

/**
 * What sets a `LanguageTag` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface LanguageTagBrand {
  /** There for the compiler only. */
  readonly LanguageTag: unique symbol
}

const fromPosix = (text: string): string =>
  text
    .trim()
    .replace(/^([A-Za-z]+_[0-9A-Za-z_]+)[.@].*$/, '$1')
    .replace(/_/g, '-')

const languageTagFormat: Format = {
  name: 'LanguageTag',
  description: 'a well-formed BCP 47 language tag, such as "en", "pt-BR" or "fa-AF"',
  pattern: languageTagPattern,
  maxLength: LONGEST,
  hint: (text) => suggestion(languageTagFormat, text, fromPosix)
}

/**
 * The tag of a language as BCP 47 builds it: language, script, region, variants, extensions, private use.
 *
 * Well-formed, not valid, as RFC 5646 tells the two apart (section 2.2.9): the grammar and the list of grandfathered
 * tags decide. Whether subtags are registered, or a variant or singleton stands twice, is a matter of validity and is
 * not asked; nor is letter case. So `English` passes, for the grammar keeps room for languages of five to eight
 * letters. 65,536 UTF-16 code units at most. Fails with `format/language-tag`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { LanguageTag } from 'communique'
 *
 * assert.equal(LanguageTag.is('fa-AF'), true)
 * assert.equal(LanguageTag.is('fa_AF'), false)
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export type LanguageTag = t.Branded<string, LanguageTagBrand>

/**
 * The codec of `LanguageTag`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const LanguageTag: Codec<LanguageTag> = format<LanguageTag>(languageTagFormat, isLanguageTag)
