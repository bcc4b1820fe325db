import type { Article } from '../../src/model/Article.js'
import type { Segment } from '../../src/model/Segment.js'
import type { Statement } from '../../src/model/Statement.js'

/** An article of a headline and paragraphs p1, p2, …, with no facts. */
export const articleOf = (headline: string, ...texts: ReadonlyArray<string>): Article => {
  const body = texts.map((text, index) => ({ id: `p${index + 1}`, text }))
  const facts = { places: [], actors: [], statements: [], itineraries: [], events: [] }
  return {
    schemaVersion: '1',
    id: 'urn:example:article',
    headline,
    language: 'en',
    body,
    ...facts
  } as unknown as Article
}

/** A segment, for a statement or as an anchor. */
export const segmentOf = (
  target: string,
  exact: string,
  context: { readonly prefix?: string; readonly suffix?: string; readonly type?: 'quoted' | 'paraphrased' } = {}
): Segment => ({ in: target, exact, type: 'quoted', ...context }) as unknown as Segment

/** A statement of these segments by an unnamed speaker. */
export const statementOf = (...segments: ReadonlyArray<Segment>): Statement =>
  ({ id: 's1', speaker: { kind: 'unnamed' }, segments }) as unknown as Statement
