import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, isOfFormat } from '../codec/format.js'
import { irregularAlpha3 } from '../generated/countryCodes.js'
import { countryCodePattern } from './countryCodeSyntax.js'
import { isCountryCode } from '../generated/checks/isCountryCode.js'

/**
 * What sets a `CountryCode` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface CountryCodeBrand {
  /** There for the compiler only. */
  readonly CountryCode: unique symbol
}

const alpha2Of = (alpha3: string): string =>
  irregularAlpha3
    .split(' ')
    .find((pair) => pair.startsWith(alpha3))
    ?.slice(3) ?? alpha3.slice(0, 2)

const probablyMeant = (code: string): string => {
  if (code === 'UK') return 'GB'
  if (code === 'EL') return 'GR'
  return /^[A-Z]{3}$/.test(code) ? alpha2Of(code) : code
}

const countryCodeHint = (text: string): string | undefined => {
  const code = text.slice(0, 64).trim().toUpperCase()
  if (code === 'EU') return 'the European Union is no country: it is an organization of type "intergovernmental"'
  const meant = probablyMeant(code)
  return isOfFormat(countryCodeFormat, meant) ? `did you mean "${meant}"?` : undefined
}

const countryCodeFormat: Format = {
  name: 'CountryCode',
  description: 'an assigned ISO 3166-1 alpha-2 code in capitals, such as "AF", or "XK" for Kosovo',
  pattern: countryCodePattern,
  hint: countryCodeHint
}

/**
 * The code of a country: two capital letters, officially assigned in ISO 3166-1, or `XK`, which that standard leaves
 * to its users and which is in general use for Kosovo.
 *
 * Codes that are only reserved (`UK`, `EU`) or no longer assigned (`SU`, `AN`) are refused. Fails with
 * `format/country-code`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { CountryCode } from 'communique'
 *
 * assert.equal(CountryCode.is('GB'), true)
 * assert.equal(CountryCode.is('UK'), false)
 * @see https://www.iso.org/iso-3166-country-codes.html
 */
export type CountryCode = t.Branded<string, CountryCodeBrand>

/**
 * The codec of `CountryCode`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const CountryCode: Codec<CountryCode> = format<CountryCode>(countryCodeFormat, isCountryCode)
