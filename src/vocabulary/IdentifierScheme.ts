import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isIdentifierScheme } from '../generated/checks/isIdentifierScheme.js'

/**
 * Who issues an identifier, and so what form it has: the tag of `Identifier`.
 *
 * `IdentifierScheme.keys` defines each member. Fails with `type/string` or `value/not-in-list`; within an identifier an
 * unknown word is `union/unknown-tag`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { IdentifierScheme } from 'communique'
 *
 * assert.equal(IdentifierScheme.is('wikidata'), true)
 * assert.equal(IdentifierScheme.is('dbpedia'), false)
 */
export type IdentifierScheme = 'wikidata' | 'geonames' | 'viaf' | 'isni' | 'orcid' | 'lei' | 'cameo' | 'uri'

/**
 * The codec of `IdentifierScheme`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const IdentifierScheme: Vocabulary<IdentifierScheme> = vocabulary<IdentifierScheme>(
  'IdentifierScheme',
  {
    wikidata: 'An item of Wikidata, "Q" and a number: for things of every sort.',
    geonames: 'The number of a place in the GeoNames gazetteer: for places only.',
    viaf: 'The number of a cluster in VIAF, where libraries join their name authority files: for people and bodies.',
    isni: 'An International Standard Name Identifier (ISO 27729): for people and bodies known by public works or deeds.',
    orcid: 'An ORCID iD: for a person who publishes research.',
    lei: 'A Legal Entity Identifier (ISO 17442): for a body that is party to financial transactions.',
    cameo: 'A CAMEO actor code: for a state, a body or a role in event data. A CAMEO event code goes into a coding.',
    uri: 'Any other identifier that is a URI. Where its issuer has a scheme here, that scheme comes first.'
  },
  isIdentifierScheme
)
