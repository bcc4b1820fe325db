import type { PloverEvent } from '../PloverEvent.js'

/** What each word of `PloverEvent` means. */
export const ploverEventDefinitions: Readonly<Record<PloverEvent, string>> = {
  AGREE:
    'Cooperation is promised, offered or accepted and still to come: a pledge, a plan to sign, an invitation, a ' +
    'meeting announced. Done, it is CONSULT, SUPPORT, COOPERATE or AID.',
  CONSULT: 'Actors confer: a visit, a meeting, talks, a call. Only announced, it is AGREE; called off, it is REJECT.',
  SUPPORT:
    'Backing by word or diplomatic act: praise, recognition, ties opened, a treaty signed or ratified. Money, goods ' +
    'or troops are AID or COOPERATE.',
  CONCEDE:
    'Giving way by word or by lifting a rule: an apology, a pardon, a curfew ended, a withdrawal or ceasefire ' +
    'declared. Carried out on the ground, it is RETREAT.',
  COOPERATE:
    'Material exchange from which both sides gain: trade, joint exercises, extradition, intelligence shared. Where ' +
    'one side gains, it is AID.',
  AID: 'Material help for the one who gets it: money, debt relief, arms, relief goods, asylum, a rescue of hostages.',
  RETREAT:
    'Giving way in deed: forces leave, captives are freed, property goes back, arms are laid down, a ceasefire is ' +
    'kept, monitors are let in, an official resigns. Only promised, it is CONCEDE.',
  REQUEST:
    'Something is asked, demanded or ordered by word. With a penalty held out it is THREATEN, on the street PROTEST; ' +
    'a party that calls for an end of its own conflict does AGREE.',
  ACCUSE: 'Blame, criticism, condemnation, a charge, a lawsuit or an inquiry. A judgment is SANCTION.',
  REJECT: 'A refusal: of a request, a plan, a meeting, also one called off. Help that was given and stops is SANCTION.',
  THREATEN: 'A warning that holds out harm or a penalty; the mode tells which. Forces that really move are MOBILIZE.',
  PROTEST: 'Civilians show dissent together: a demonstration, a riot, a strike, a boycott, a blockade.',
  SANCTION:
    'Relations that exist are cut back: sanctions, aid stopped, envoys recalled, a member put out, a verdict of ' +
    'guilt. One person deported is COERCE.',
  MOBILIZE:
    "Forces or police are readied or shown and not used: an alert, a deployment, one country's exercise. A joint " +
    'exercise is COOPERATE, a relief mission AID.',
  COERCE: 'Repression or pressure short of violence: arrest, seizure, censorship, curfew, deportation, a cyber attack.',
  ASSAULT: 'A deliberate act that can do serious harm or destroys property: from a beating to an air strike.'
}
