import { parseArticle, type VerifiedArticle } from '../../../src/index.js'
import { annotatedText, fromWebAnnotations } from '../../../src/interop/web-annotation/index.js'

/** An object that is put together. */
export type Parts = Readonly<Record<string, unknown>>

/** The id of the article that annotations are read with. */
export const ID: string = 'urn:example:news'
const texts = [
  'Envoy Ann Cook left Doha on Monday. “We met,” she said, “and we talked.” Doha was calm.',
  'In 🇶🇦 Doha, then in Ankara, Cook met aides. An aide spoke of Doha.'
]

const base: Parts = {
  schemaVersion: '1',
  id: ID,
  url: 'https://news.example/1#top',
  headline: 'Envoy leaves Doha',
  language: 'en',
  body: texts.map((text, index) => ({ id: `p${index + 1}`, text })),
  places: [
    { id: 'doha', name: 'Doha', type: 'city', identifiers: [{ scheme: 'wikidata', value: 'Q3861' }], mentions: [] },
    { id: 'ankara', name: 'Ankara', type: 'city', identifiers: [{ scheme: 'uri', value: 'urn:x:1' }], mentions: [] }
  ],
  actors: [
    {
      id: 'cook',
      kind: 'person',
      name: 'Ann Cook',
      identifiers: [{ scheme: 'uri', value: 'urn:x:1' }],
      offices: [{ title: 'envoy', evidence: [] }],
      mentions: [{ in: 'p1', exact: 'Ann Cook' }]
    }
  ],
  statements: [
    {
      id: 's1',
      speaker: { kind: 'actor', actor: 'cook' },
      segments: [{ in: 'p1', exact: 'and we talked', type: 'quoted' }],
      saidAt: { kind: 'date', value: '2026-03-09' }
    }
  ],
  itineraries: [],
  events: []
}

/** The article, with other parts. */
export const articleOf = (parts: Parts = {}): VerifiedArticle => parseArticle({ ...base, ...parts })

/** A quotation. */
export const quote = (exact: unknown, parts: Parts = {}): Parts => ({ type: 'TextQuoteSelector', exact, ...parts })
/** Offsets. */
export const position = (start: unknown, end: unknown, parts: Parts = {}): Parts => ({
  type: 'TextPositionSelector',
  start,
  end,
  ...parts
})
/** Words of the article. */
export const targetOf = (selector: unknown, source: unknown = ID): Parts => ({ source, selector })
/** An annotation of words of the article. */
export const annotationOf = (selector: unknown, parts: Parts = {}): Parts => ({ target: targetOf(selector), ...parts })
/** The bodies that name a fact, or a part of one. */
export const fact = (id: string, ...words: ReadonlyArray<string>): Parts => ({
  body: [
    { type: 'SpecificResource', source: `${ID}#${id}` },
    ...words.map((value) => ({ type: 'TextualBody', purpose: 'classifying', value }))
  ]
})

/** What comes of annotations: the article, the notes and the losses. */
export const read = (
  annotations: unknown,
  parts: Parts = {}
): {
  readonly article: VerifiedArticle
  readonly notes: ReadonlyArray<unknown>
  readonly losses: ReadonlyArray<string>
} => {
  const { value, losses } = fromWebAnnotations(articleOf(parts), annotations)
  if (value === undefined) throw new Error(losses.map(({ reason }) => reason).join())
  return { ...value, losses: losses.map((loss) => `${loss.pointer}: ${loss.code}: ${loss.reason}`) }
}

/** The mentions of Doha after annotations were read. */
export const mentionsOfDoha = (annotations: unknown): unknown => read(annotations).article.places[0]?.mentions

/** The anchor of the note that a selector comes to, and the losses. */
export const anchorBy = (selector: unknown): ReadonlyArray<unknown> => {
  const { notes, losses } = read(annotationOf(selector))
  return [(notes[0] as { readonly anchor: unknown } | undefined)?.anchor, ...losses]
}

/** The offset of words in code points: of the first, or of another. */
export const start = (exact: string, nth = 0): number => {
  const before = annotatedText(articleOf())
    .split(exact)
    .slice(0, nth + 1)
    .join(exact)
  return [...before].length
}
