import { Identifier } from '../model/Identifier.js'

type Scheme = Identifier['scheme']

/** Where registers keep their entries, and how their keys stand in such an address. */
const ADDRESSES: ReadonlyArray<readonly [Scheme, RegExp]> = [
  ['wikidata', /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q[0-9]{1,12})$/i],
  ['geonames', /^https?:\/\/(?:www\.|sws\.)?geonames\.org\/([0-9]{1,12})(?:\/[\w.-]{0,200})?$/i],
  ['viaf', /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/([0-9]{1,22})\/?$/i],
  ['isni', /^https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?([0-9]{15}[0-9X])\/?$/i],
  ['orcid', /^https?:\/\/(?:www\.)?orcid\.org\/([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])\/?$/i],
  ['lei', /^https?:\/\/(?:search\.|www\.)?gleif\.org\/(?:#\/)?(?:record|lei)\/([0-9A-Z]{20})\/?$/i]
]

/** An identifier from its scheme and value, where the scheme is known and the value one of its. */
export const identifierOf = (scheme: string, value: unknown): Identifier | undefined => {
  const identifier: unknown = { scheme: scheme.toLowerCase(), value }
  return Identifier.is(identifier) ? identifier : undefined
}

/** What an address says: an entry of a register that is known, or else the address itself where it is a URI. */
export const identifierAt = (address: string): Identifier | undefined => {
  for (const [scheme, pattern] of ADDRESSES) {
    const [, value] = pattern.exec(address) ?? []
    const identifier = identifierOf(scheme, value?.toUpperCase())
    if (identifier !== undefined) return identifier
  }
  return identifierOf('uri', address)
}

/** Where the entry of an identifier stands, where its register has an address for it. */
export const addressOf = ({ scheme, value }: Identifier): string | undefined => {
  switch (scheme) {
    case 'wikidata':
      return `http://www.wikidata.org/entity/${value}`
    case 'geonames':
      return `https://sws.geonames.org/${value}/`
    case 'viaf':
      return `https://viaf.org/viaf/${value}`
    case 'isni':
      return `https://isni.org/isni/${value}`
    case 'orcid':
      return `https://orcid.org/${value}`
    default:
      return undefined
  }
}
