import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isIdentifierScheme } from '../generated/checks/isIdentifierScheme.js'

/**
 * Who issues an identifier, and so what form it has: the tag of `Identifier`.
 *
 * `definitions.IdentifierScheme` defines each member. Fails with `type/string` or `value/not-in-list`; within an identifier an
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
  { wikidata: null, geonames: null, viaf: null, isni: null, orcid: null, lei: null, cameo: null, uri: null },
  isIdentifierScheme
)
