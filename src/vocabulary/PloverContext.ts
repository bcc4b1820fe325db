import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * A context of PLOVER: what an event is about; 37, of which an event may have several.
 *
 * Words are joined by an underscore here, by a hyphen in modes, as the manual has it. `definitions.PloverContext` defines each
 * member in this package's own words. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { PloverContext } from 'communique'
 *
 * assert.equal(PloverContext.is('human_rights'), true)
 * assert.equal(PloverContext.is('human-rights'), false)
 * @see https://github.com/openeventdata/PLOVER
 */
export type PloverContext =
  | 'military'
  | 'intelligence'
  | 'executive'
  | 'legislative'
  | 'election'
  | 'political_institutions'
  | 'pro_democracy'
  | 'pro_autocracy'
  | 'economic'
  | 'legal'
  | 'reparations'
  | 'human_rights'
  | 'rights_freedoms'
  | 'repression'
  | 'human_security'
  | 'gender'
  | 'lgbt'
  | 'religion_ethnicity'
  | 'inequality'
  | 'diplomatic'
  | 'territory'
  | 'peacekeeping'
  | 'health'
  | 'asylum'
  | 'migration'
  | 'disasters'
  | 'natural_resource'
  | 'environment'
  | 'technology'
  | 'terrorism'
  | 'cbrn'
  | 'cyber'
  | 'misinformation'
  | 'crime'
  | 'corruption'
  | 'illegal_drugs'
  | 'trafficking'

/**
 * The codec of `PloverContext`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const PloverContext: Vocabulary<PloverContext> = vocabulary<PloverContext>('PloverContext', {
  military: null,
  intelligence: null,
  executive: null,
  legislative: null,
  election: null,
  political_institutions: null,
  pro_democracy: null,
  pro_autocracy: null,
  economic: null,
  legal: null,
  reparations: null,
  human_rights: null,
  rights_freedoms: null,
  repression: null,
  human_security: null,
  gender: null,
  lgbt: null,
  religion_ethnicity: null,
  inequality: null,
  diplomatic: null,
  territory: null,
  peacekeeping: null,
  health: null,
  asylum: null,
  migration: null,
  disasters: null,
  natural_resource: null,
  environment: null,
  technology: null,
  terrorism: null,
  cbrn: null,
  cyber: null,
  misinformation: null,
  crime: null,
  corruption: null,
  illegal_drugs: null,
  trafficking: null
})
