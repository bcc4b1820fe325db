import { Article, issuesOf, formatIssues } from '../../src/index.js'
import { indexArticle } from '../../src/rule/indexArticle.js'
import type { Finding, Rule } from '../../src/rule/Rule.js'

/** Some keys of an article or record, of whatever type. */
export type Parts = Readonly<Record<string, unknown>>

const base: Parts = {
  schemaVersion: '1',
  id: 'urn:communique:test:rule',
  headline: 'Invented: Keller left Strelsau for Zenda',
  language: 'en',
  body: [{ id: 'p1', text: 'Keller left Strelsau on Thursday.' }],
  places: [],
  actors: [],
  statements: [],
  itineraries: [],
  events: []
}

/** A small article with some keys of its own; throws where its structure is not sound. */
export const articleWith = (parts: Parts): Article => {
  const result = Article.decode({ ...base, ...parts })
  if (result._tag === 'Left') throw new Error(formatIssues(issuesOf(result.left)))
  return result.right
}

/** What a rule finds in an article with some keys of its own. */
export const findingsOf = (rule: Rule, parts: Parts): ReadonlyArray<Finding> => [
  ...rule.run(indexArticle(articleWith(parts)))
]

/** The paths of what a rule finds there, as keys joined by slashes. */
export const pathsOf = (rule: Rule, parts: Parts): ReadonlyArray<string> =>
  findingsOf(rule, parts).map(({ path }) => path.join('/'))

/** An anchor in the one paragraph, or elsewhere. */
export const anchor = (exact: string, more: Parts = {}): Parts => ({ in: 'p1', exact, ...more })

const words = anchor('Keller')

export const person = (id: string, more: Parts = {}): Parts => ({
  kind: 'person',
  id,
  name: id,
  mentions: [words],
  offices: [],
  ...more
})

export const organization = (id: string, more: Parts = {}): Parts => ({
  kind: 'organization',
  type: 'ministry',
  id,
  name: id,
  mentions: [words],
  ...more
})

export const group = (id: string, more: Parts = {}): Parts => ({
  kind: 'group',
  id,
  name: id,
  mentions: [words],
  ...more
})

export const place = (id: string, more: Parts = {}): Parts => ({
  id,
  name: id,
  type: 'city',
  mentions: [words],
  ...more
})

export const statement = (id: string, more: Parts = {}): Parts => ({
  id,
  speaker: { kind: 'unnamed' },
  segments: [{ ...words, type: 'paraphrased' }],
  ...more
})

export const event = (id: string, more: Parts = {}): Parts => ({
  id,
  type: 'meeting',
  label: id,
  participants: [],
  status: 'ongoing',
  evidence: [words],
  ...more
})

export const stop = (at: string, status: string, more: Parts = {}): Parts => ({
  place: at,
  status,
  purposes: [],
  evidence: [words],
  ...more
})

export const itinerary = (id: string, stops: ReadonlyArray<Parts>, more: Parts = {}): Parts => ({
  id,
  travellers: ['keller'],
  status: 'underway',
  stops,
  evidence: [words],
  ...more
})

export const date = (value: string): Parts => ({ kind: 'date', value })

export const instant = (value: string): Parts => ({ kind: 'instant', value })

/** A time that the word "Thursday" tells. */
export const relative = (reference: Parts, more: Parts = {}): Parts => ({
  kind: 'relative',
  expression: anchor('Thursday'),
  reference,
  ...more
})

export const thursday: Parts = { kind: 'weekday', weekday: 'thursday', direction: 'past' }
