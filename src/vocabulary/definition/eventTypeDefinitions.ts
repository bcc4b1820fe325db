import type { EventType } from '../EventType.js'

/** What each word of `EventType` means. */
export const eventTypeDefinitions: Readonly<Record<EventType, string>> = {
  meeting: 'People or bodies come together once: an audience, a session, a plenary. At a distance it is a call.',
  'press-conference':
    'An occasion held for journalists. What is said there are statements that name it as their event.',
  talks: 'Sides exchange views on a matter, once or over some days: a round, a dialogue, consultations.',
  negotiation:
    'A process in which parties seek an agreement. Its rounds and sessions are events of their own, partOf it.',
  agreement: 'Parties agree on something: a treaty, a deal, a roadmap, rules of procedure, whether signed or not.',
  summit: 'A meeting of heads of state or government, or of a body at that level.',
  call: 'A conversation at a distance, by telephone or video.',
  visit: 'A stay as a guest, told as one thing, of a journey that no itinerary describes.',
  departure: 'Somebody leaves a place, on a journey that no itinerary describes.',
  arrival: 'Somebody comes to a place, on a journey that no itinerary describes.',
  ceremony: 'A solemn occasion: an inauguration, a funeral, a parade, an opening, an award.',
  announcement:
    'A decision, a plan or a result is made known, and that itself is the news. Its wording is a statement.',
  appointment: 'Somebody is named, confirmed or sworn into a post, or given a task. Leaving a post is other.',
  formation: 'A body comes into being: a government, a coalition, a committee, a negotiating team.',
  ceasefire:
    'Fighting is halted: a truce or a pause takes effect, is kept or is extended. The deal on it is an agreement.',
  vote: 'Votes are cast: an election, a referendum, a ballot in a parliament or a council.',
  sanction: 'A penalty is laid on a state, a body or a person, changed or lifted: an embargo, a freeze, an expulsion.',
  other: 'An event of no other type, such as an attack, a protest, a resignation; say which in the label.'
}
