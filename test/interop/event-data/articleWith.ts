import { Article } from '../../../src/index.js'

const anchor = { in: 'p1', exact: 'talks' }

type Record_ = Readonly<Record<string, unknown>>

/** An actor with what it needs. */
export const actor = (kind: string, id: string, more: Record_ = {}): Record_ => ({
  kind,
  id,
  name: id,
  mentions: [],
  ...(kind === 'person' ? { offices: [] } : {}),
  ...more
})

/** An office for somebody. */
export const office = (sending: string, more: Record_ = {}): Record_ => ({
  title: 'envoy',
  sending,
  evidence: [],
  ...more
})

/** An event with what it needs; participants as pairs of actor and role. */
export const event = (
  type: string,
  status: string,
  participants: ReadonlyArray<readonly [actor: string, role: string]>,
  more: Record_ = {}
): Record_ => ({
  id: 'e1',
  type,
  label: 'Talks',
  participants: participants.map(([of, role]) => ({ actor: of, role })),
  status,
  evidence: [anchor],
  ...more
})

/** A place with what it needs. */
export const place = (id: string, more: Record_ = {}): Record_ => ({
  id,
  name: id,
  type: 'city',
  mentions: [],
  ...more
})

/** A stop with what it needs. */
export const stop = (where: string, status: string, more: Record_ = {}): Record_ => ({
  place: where,
  status,
  purposes: [],
  evidence: [anchor],
  ...more
})

/** A purpose with what it needs. */
export const purpose = (type: string, more: Record_ = {}): Record_ => ({ type, evidence: [], ...more })

/** An itinerary with what it needs. */
export const itinerary = (
  status: string,
  travellers: ReadonlyArray<string>,
  stops: ReadonlyArray<Record_>,
  more: Record_ = {}
): Record_ => ({ id: 'i1', travellers, status, stops, evidence: [anchor], ...more })

/** States that act, by their codes in lower case. */
export const states = (...countries: ReadonlyArray<string>): ReadonlyArray<Record_> =>
  countries.map((country) => actor('state', country.toLowerCase(), { country }))

/** A small article with some facts. */
export const articleWith = (facts: Record_): Article => {
  const article: unknown = {
    schemaVersion: '1',
    id: 'urn:example:talks',
    headline: 'Talks',
    language: 'en',
    body: [{ id: 'p1', text: 'There were talks.' }],
    places: [],
    actors: [],
    statements: [],
    itineraries: [],
    events: [],
    ...facts
  }
  if (!Article.is(article)) throw new Error(JSON.stringify(Article.decode(article), null, 1).slice(0, 2000))
  return article
}
