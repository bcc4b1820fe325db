import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * An event type of PLOVER: one of the 16 that the manual of 2021 has.
 *
 * Older drafts and the repository's README have other types (DEMAND, DISAPPROVE, INVESTIGATE, CRIME, FIGHT), which are
 * refused. `definitions.PloverEvent` defines each member in this package's own words. Fails with `type/string` or
 * `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { PloverEvent } from 'communique'
 *
 * assert.equal(PloverEvent.is('CONSULT'), true)
 * assert.equal(PloverEvent.is('DEMAND'), false)
 * @see https://github.com/openeventdata/PLOVER
 */
export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/**
 * The codec of `PloverEvent`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const PloverEvent: Vocabulary<PloverEvent> = vocabulary<PloverEvent>('PloverEvent', {
  AGREE: null,
  CONSULT: null,
  SUPPORT: null,
  CONCEDE: null,
  COOPERATE: null,
  AID: null,
  RETREAT: null,
  REQUEST: null,
  ACCUSE: null,
  REJECT: null,
  THREATEN: null,
  PROTEST: null,
  SANCTION: null,
  MOBILIZE: null,
  COERCE: null,
  ASSAULT: null
})
