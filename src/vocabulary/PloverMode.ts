import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * A mode of PLOVER, one of 59: how an event is done, or what is asked, refused or threatened.
 *
 * Each belongs to one event or two, as `ploverModes` tells. The manual's auxiliary modes (historical, future,
 * hypothetical, negation) are no modes: an event's `status` says whether it has taken place. `definitions.PloverMode` defines
 * each member in this package's own words. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { PloverMode } from 'communique'
 *
 * assert.equal(PloverMode.is('third-party'), true)
 * assert.equal(PloverMode.is('future'), false)
 * @see https://github.com/openeventdata/PLOVER
 */
export type PloverMode =
  // CONSULT, RETREAT, REQUEST and REJECT, ACCUSE
  | 'visit'
  | 'third-party'
  | 'multilateral'
  | 'phone'
  | 'withdraw'
  | 'release'
  | 'disarm'
  | 'ceasefire'
  | 'access'
  | 'resign'
  | 'assist'
  | 'change'
  | 'yield'
  | 'meet'
  | 'disapprove'
  | 'investigate'
  | 'allege'
  // THREATEN, PROTEST, SANCTION, MOBILIZE
  | 'restrict'
  | 'arrest'
  | 'relations'
  | 'expel'
  | 'territory'
  | 'violence'
  | 'demo'
  | 'riot'
  | 'strike'
  | 'hunger'
  | 'boycott'
  | 'obstruct'
  | 'vandalize'
  | 'convict'
  | 'discontinue'
  | 'troops'
  | 'weapons'
  | 'police'
  | 'militia'
  // COERCE, ASSAULT
  | 'seize'
  | 'censor'
  | 'curfew'
  | 'martial-law'
  | 'deport'
  | 'withhold'
  | 'misinformation'
  | 'cyber'
  | 'abduct'
  | 'beat'
  | 'torture'
  | 'sexual'
  | 'targeted'
  | 'destroy'
  | 'primitive'
  | 'firearms'
  | 'explosives'
  | 'suicide-attack'
  | 'aerial'
  | 'drone'
  | 'heavy-weapons'
  | 'crowd-control'
  | 'unconventional'

/**
 * The codec of `PloverMode`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const PloverMode: Vocabulary<PloverMode> = vocabulary<PloverMode>('PloverMode', {
  visit: null,
  'third-party': null,
  multilateral: null,
  phone: null,
  withdraw: null,
  release: null,
  disarm: null,
  ceasefire: null,
  access: null,
  resign: null,
  assist: null,
  change: null,
  yield: null,
  meet: null,
  disapprove: null,
  investigate: null,
  allege: null,
  restrict: null,
  arrest: null,
  relations: null,
  expel: null,
  territory: null,
  violence: null,
  demo: null,
  riot: null,
  strike: null,
  hunger: null,
  boycott: null,
  obstruct: null,
  vandalize: null,
  convict: null,
  discontinue: null,
  troops: null,
  weapons: null,
  police: null,
  militia: null,
  seize: null,
  censor: null,
  curfew: null,
  'martial-law': null,
  deport: null,
  withhold: null,
  misinformation: null,
  cyber: null,
  abduct: null,
  beat: null,
  torture: null,
  sexual: null,
  targeted: null,
  destroy: null,
  primitive: null,
  firearms: null,
  explosives: null,
  'suicide-attack': null,
  aerial: null,
  drone: null,
  'heavy-weapons': null,
  'crowd-control': null,
  unconventional: null
})
