import type { Identifier } from '../../model/Identifier.js'

/** What stands before the value of an identifier in the URI that its issuer gives. */
const prefixes: Readonly<Partial<Record<Identifier['scheme'], string>>> = {
  wikidata: 'http://www.wikidata.org/entity/',
  geonames: 'https://sws.geonames.org/',
  viaf: 'http://viaf.org/viaf/',
  isni: 'https://isni.org/isni/',
  orcid: 'https://orcid.org/',
  uri: ''
}

/** The URI of what an identifier names; nothing for the schemes that have none, LEI and CAMEO. */
export const identifierUri = ({ scheme, value }: Identifier): string | undefined => {
  const prefix = prefixes[scheme]
  if (prefix === undefined) return undefined
  return scheme === 'geonames' ? `${prefix}${value}/` : `${prefix}${value}`
}

/** The URIs that name a place or an actor. */
export const identifierUris = (record: { readonly identifiers?: ReadonlyArray<Identifier> }): ReadonlyArray<string> =>
  (record.identifiers ?? []).map(identifierUri).filter((uri) => uri !== undefined)
