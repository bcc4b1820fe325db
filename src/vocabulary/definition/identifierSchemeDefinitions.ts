import type { IdentifierScheme } from '../IdentifierScheme.js'

/** What each word of `IdentifierScheme` means. */
export const identifierSchemeDefinitions: Readonly<Record<IdentifierScheme, string>> = {
  wikidata: 'An item of Wikidata, "Q" and a number: for things of every sort.',
  geonames: 'The number of a place in the GeoNames gazetteer: for places only.',
  viaf: 'The number of a cluster in VIAF, where libraries join their name authority files: for people and bodies.',
  isni: 'An International Standard Name Identifier (ISO 27729): for people and bodies known by public works or deeds.',
  orcid: 'An ORCID iD: for a person who publishes research.',
  lei: 'A Legal Entity Identifier (ISO 17442): for a body that is party to financial transactions.',
  cameo: 'A CAMEO actor code: for a state, a body or a role in event data. A CAMEO event code goes into a coding.',
  uri: 'Any other identifier that is a URI. Where its issuer has a scheme here, that scheme comes first.'
}
