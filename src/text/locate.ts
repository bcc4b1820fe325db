import type { Either } from 'fp-ts/lib/Either.js'
import type { Anchor } from '../model/Anchor.js'
import type { Article } from '../model/Article.js'
import { codePointCount } from './codePointCount.js'
import { findAnchor } from './findAnchor.js'
import type { Location } from './Location.js'
import type { NotLocated } from './NotLocated.js'

const locationAt = (text: string, { exact, in: target }: Anchor, start: number): Location => {
  const end = start + exact.length
  const codePointStart = codePointCount(text, 0, start)
  const codePoints = { start: codePointStart, end: codePointStart + codePointCount(text, start, end) }
  return { in: target, utf16: { start, end }, codePoints }
}

/** `locate` for those who have the text at hand: `undefined` says that there is no such paragraph. */
export const locateIn = (text: string | undefined, anchor: Anchor): Either<NotLocated, Location> => {
  if (text === undefined) return { _tag: 'Left', left: { kind: 'unknown-paragraph', anchor } }
  const first = findAnchor(text, anchor)
  if (first < 0) return { _tag: 'Left', left: { kind: 'not-found', anchor } }
  const second = findAnchor(text, anchor, first + 1)
  if (second < 0) return { _tag: 'Right', right: locationAt(text, anchor, first) }
  const candidates = [locationAt(text, anchor, first), locationAt(text, anchor, second)] as const
  return { _tag: 'Left', left: { kind: 'ambiguous', anchor, candidates } }
}

/**
 * Finds the words of an anchor in the article: where they start and end, or why that cannot be told.
 *
 * Offsets count from the start of the paragraph or headline that the anchor names, in UTF-16 code units and in Unicode
 * code points. Matching is letter for letter; two places are one too many, overlapping ones included. A match never
 * cuts a surrogate pair; it may cut a letter off the combining marks after it. Of two paragraphs with the same id, the
 * first is meant. Takes time linear in the paragraph.
 *
 * @category Text
 * @since 0.1.0
 * @example
 * import { Article, locate, ParagraphId, Text } from 'communique'
 *
 * const facts = { places: [], actors: [], statements: [], itineraries: [], events: [] }
 * const text = { headline: 'Envoy leaves', language: 'en', body: [{ id: 'p1', text: '🇶🇦 Doha, then Doha again.' }] }
 * const article: unknown = { schemaVersion: '1', id: 'urn:example:envoy', ...text, ...facts }
 * const [p1, exact]: [unknown, unknown] = ['p1', 'Doha']
 * if (!Article.is(article) || !ParagraphId.is(p1) || !Text.is(exact)) throw new Error('not an article')
 *
 * const located = locate(article, { in: p1, exact, suffix: ',' })
 * assert.deepEqual(located._tag === 'Right' && located.right.utf16, { start: 5, end: 9 })
 * assert.deepEqual(located._tag === 'Right' && located.right.codePoints, { start: 3, end: 7 })
 *
 * const unlocated = locate(article, { in: p1, exact })
 * assert.equal(unlocated._tag === 'Left' && unlocated.left.kind, 'ambiguous')
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const locate = (article: Article, anchor: Anchor): Either<NotLocated, Location> => {
  const text =
    anchor.in === 'headline' ? article.headline : article.body.find((paragraph) => paragraph.id === anchor.in)?.text
  return locateIn(text, anchor)
}
