import type { Identifier } from '../../model/Identifier.js'
import type { CountryCode } from '../../primitive/CountryCode.js'
import { Uri } from '../../primitive/Uri.js'
import { addressOf, identifierAt } from '../registers.js'

/** What a URI says: an entry of a register that is known, or else itself. */
export const identifierOf = (uri: Uri): Identifier => identifierAt(uri) as Identifier

/** The URI that means an identifier and is read as it again, where there is one. */
export const uriOf = (identifier: Identifier): Uri | undefined => {
  const uri = addressOf(identifier) ?? identifier.value
  return Uri.is(uri) && identifierAt(uri)?.value === identifier.value ? uri : undefined
}

const COUNTRIES = 'http://cvx.iptc.org/iso3166-1a2/'

/** The code of a country whose URI in the vocabulary of the IPTC this is, as in `http://cvx.iptc.org/iso3166-1a2/it`. */
export const countryCodeOf = (uri: string): string | undefined =>
  uri.startsWith(COUNTRIES) ? uri.slice(COUNTRIES.length).toUpperCase() : undefined

/** The URI of a country. */
export const uriOfCountry = (code: CountryCode): Uri => `${COUNTRIES}${code.toLowerCase()}` as Uri
