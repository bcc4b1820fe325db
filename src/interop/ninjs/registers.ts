import { Identifier } from '../../model/Identifier.js'
import type { CountryCode } from '../../primitive/CountryCode.js'
import { Uri } from '../../primitive/Uri.js'

type Scheme = Identifier['scheme']

/** Where registers keep their entries: the address to write, and those to read. */
const REGISTERS: ReadonlyArray<readonly [Scheme, before: string, pattern: RegExp]> = [
  ['wikidata', 'http://www.wikidata.org/entity/', /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki)\/(\w+)$/],
  ['geonames', 'https://sws.geonames.org/', /^https?:\/\/(?:www\.|sws\.)?geonames\.org\/(\d+)\/?$/],
  ['viaf', 'https://viaf.org/viaf/', /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/],
  ['isni', 'https://isni.org/isni/', /^https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?(\w+)\/?$/],
  ['orcid', 'https://orcid.org/', /^https?:\/\/(?:www\.)?orcid\.org\/([\w-]+)\/?$/]
]

/** What a URI says: an entry of a register that is known, or else itself. */
export const identifierOf = (uri: Uri): Identifier => {
  const entries = REGISTERS.map(([scheme, , pattern]): unknown => ({ scheme, value: pattern.exec(uri)?.[1] }))
  return entries.find(Identifier.is) ?? { scheme: 'uri', value: uri }
}

/** The URI that means an identifier and is read as it again, where there is one. */
export const uriOf = ({ scheme, value }: Identifier): Uri | undefined => {
  const uri = `${REGISTERS.find(([name]) => name === scheme)?.[1] ?? ''}${value}`
  if (!Uri.is(uri)) return undefined
  return identifierOf(uri).value === value ? uri : undefined
}

const COUNTRIES = 'http://cvx.iptc.org/iso3166-1a2/'

/** The code of a country whose URI in the vocabulary of the IPTC this is, as in `http://cvx.iptc.org/iso3166-1a2/it`. */
export const countryCodeOf = (uri: string): string | undefined =>
  uri.startsWith(COUNTRIES) ? uri.slice(COUNTRIES.length).toUpperCase() : undefined

/** The URI of a country. */
export const uriOfCountry = (code: CountryCode): Uri => `${COUNTRIES}${code.toLowerCase()}` as Uri
