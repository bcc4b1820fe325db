import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format } from '../codec/format.js'
import { checkDigitsMod97, endsInMod97Digits } from './checkCharacter.js'
import { suggestion } from './suggestion.js'
import { isLei } from '../generated/checks/isLei.js'

/**
 * What sets a `Lei` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface LeiBrand {
  /** There for the compiler only. */
  readonly Lei: unique symbol
}

const compact = (text: string): string =>
  text
    .replace(/^.*[/:]/, '')
    .replace(/[\s-]/g, '')
    .toUpperCase()

const leiHint = (text: string): string | undefined =>
  leiFormat.pattern.test(text)
    ? `the check digits should be "${checkDigitsMod97(text.slice(0, 18))}"`
    : suggestion(leiFormat, text, compact)

const leiFormat: Format = {
  name: 'Lei',
  description: 'an LEI: 18 digits or capital letters and 2 right check digits, such as "54930084UKLVMY22DS16"',
  pattern: /^[0-9A-Z]{18}[0-9]{2}$/,
  check: endsInMod97Digits,
  hint: leiHint
}

/**
 * A Legal Entity Identifier: eighteen digits or capital letters and two check digits.
 *
 * The check digits must be right by ISO/IEC 7064 MOD 97-10. They are tested, not computed anew, because LEIs that end
 * in `00` and `01` have been issued, which the computation never gives. Fails with `format/lei`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Lei } from 'communique'
 *
 * assert.equal(Lei.is('54930084UKLVMY22DS16'), true)
 * assert.equal(Lei.is('54930084UKLVMY22DS61'), false)
 * @see https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure
 */
export type Lei = t.Branded<string, LeiBrand>

/**
 * The codec of `Lei`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Lei: Codec<Lei> = format<Lei>(leiFormat, isLei)
