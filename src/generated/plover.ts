// Written by scripts/generate-event-codes.ts from scripts/data/plover.json: never edit it by hand.
// Source: PLOVER_MANUAL.tex, openeventdata/PLOVER@5e0c24f (manual draft 2021), CC BY-SA 4.0.
// https://github.com/openeventdata/PLOVER

/**
 * The modes of each PLOVER event, as types: `never` where the manual gives it none.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @see https://github.com/openeventdata/PLOVER
 */
export interface PloverModes {
  /** The modes of AGREE: none. */
  readonly AGREE: never
  /** The modes of CONSULT. */
  readonly CONSULT: 'visit' | 'third-party' | 'multilateral' | 'phone'
  /** The modes of SUPPORT: none. */
  readonly SUPPORT: never
  /** The modes of CONCEDE: none. */
  readonly CONCEDE: never
  /** The modes of COOPERATE: none. */
  readonly COOPERATE: never
  /** The modes of AID: none. */
  readonly AID: never
  /** The modes of RETREAT. */
  readonly RETREAT: 'withdraw' | 'release' | 'disarm' | 'ceasefire' | 'access' | 'resign'
  /** The modes of REQUEST. */
  readonly REQUEST: 'assist' | 'change' | 'yield' | 'meet'
  /** The modes of ACCUSE. */
  readonly ACCUSE: 'disapprove' | 'investigate' | 'allege'
  /** The modes of REJECT. */
  readonly REJECT: 'assist' | 'change' | 'yield' | 'meet'
  /** The modes of THREATEN. */
  readonly THREATEN: 'restrict' | 'arrest' | 'relations' | 'expel' | 'territory' | 'violence'
  /** The modes of PROTEST. */
  readonly PROTEST: 'demo' | 'riot' | 'strike' | 'hunger' | 'boycott' | 'obstruct' | 'vandalize'
  /** The modes of SANCTION. */
  readonly SANCTION: 'convict' | 'expel' | 'withdraw' | 'discontinue'
  /** The modes of MOBILIZE. */
  readonly MOBILIZE: 'troops' | 'weapons' | 'police' | 'militia'
  /** The modes of COERCE. */
  readonly COERCE:
    | 'seize' | 'restrict' | 'censor' | 'curfew' | 'martial-law' | 'arrest' | 'deport' | 'withhold' | 'misinformation'
    | 'cyber'
  /** The modes of ASSAULT. */
  readonly ASSAULT:
    | 'abduct' | 'beat' | 'torture' | 'sexual' | 'targeted' | 'destroy' | 'primitive' | 'firearms' | 'explosives'
    | 'suicide-attack' | 'aerial' | 'drone' | 'heavy-weapons' | 'crowd-control' | 'unconventional'
}

/** The modes of each PLOVER event, in the order of the manual. */
export const modesByEvent: { readonly [E in keyof PloverModes]: ReadonlyArray<PloverModes[E]> } = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber'
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional'
  ]
}

/** The quad class of each PLOVER event, as its own section of the manual has it. */
export const quadClassByEvent: Readonly<
  Record<keyof PloverModes, 'VERBAL COOPERATION' | 'MATERIAL COOPERATION' | 'VERBAL CONFLICT' | 'MATERIAL CONFLICT'>
> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
  PROTEST: 'MATERIAL CONFLICT',
  SANCTION: 'MATERIAL CONFLICT',
  MOBILIZE: 'MATERIAL CONFLICT',
  COERCE: 'MATERIAL CONFLICT',
  ASSAULT: 'MATERIAL CONFLICT'
}

/** The score of each PLOVER event, as the manual prints it. */
export const scoreByEvent: Readonly<Record<keyof PloverModes, number>> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: 3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9
}
