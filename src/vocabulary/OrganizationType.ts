import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * What sort of body an organization is.
 *
 * Where two fit, the nearer one counts: a parliamentary committee is a committee, a state broadcaster is media.
 * `definitions.OrganizationType` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { OrganizationType } from 'communique'
 *
 * assert.equal(OrganizationType.is('ministry'), true)
 * assert.equal(OrganizationType.is('embassy'), false)
 */
export type OrganizationType =
  | 'ministry'
  | 'agency'
  | 'mission'
  | 'intergovernmental'
  | 'legislature'
  | 'court'
  | 'party'
  | 'armed-group'
  | 'military'
  | 'company'
  | 'ngo'
  | 'media'
  | 'committee'
  | 'other'

/**
 * The codec of `OrganizationType`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const OrganizationType: Vocabulary<OrganizationType> = vocabulary<OrganizationType>('OrganizationType', {
  ministry: null,
  agency: null,
  mission: null,
  intergovernmental: null,
  legislature: null,
  court: null,
  party: null,
  'armed-group': null,
  military: null,
  company: null,
  ngo: null,
  media: null,
  committee: null,
  other: null
})
