import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle, type VerifiedArticle } from '../../../src/index.js'
import { fromWebAnnotations, toWebAnnotations } from '../../../src/interop/web-annotation/index.js'
import { verifiedArticle } from '../../../src/testing/index.js'
import { readIn } from '../../support/fixtureFiles.js'
import { changesIn } from '../changesIn.js'
import { withoutAnchors } from './withoutAnchors.js'

/** What an article with annotations of it lost or gained on the way there and back. */
const changesThereAndBack = (article: VerifiedArticle): ReadonlyArray<unknown> => {
  const { value: annotations, losses } = toWebAnnotations(article)
  const bare = parseArticle(withoutAnchors(article))
  const wire: unknown = JSON.parse(JSON.stringify(annotations))
  const back = fromWebAnnotations(bare, wire)
  // All else is in the article that the annotations are read with.
  const covered = losses.filter(({ pointer }) => /^\/annotation|\/(?:mentions|segments|evidence)\/\d+$/.test(pointer))
  return [
    ...changesIn(article, back.value?.article, covered),
    ...(back.value?.notes ?? []),
    ...back.losses,
    ...changesIn(back.value?.article, article, covered)
  ]
}

test.each([['khalilzad-heads-for-turkey-and-qatar'], ['everything'], ['minimal']])(
  'the anchors of %s come back',
  (name) => {
    expect(changesThereAndBack(parseArticle(JSON.parse(readIn('valid', `${name}.json`))))).toEqual([])
  }
)

test('the anchors of any article come back', () => {
  fc.assert(
    fc.property(verifiedArticle(), (article) => {
      expect(changesThereAndBack(article)).toEqual([])
    }),
    { numRuns: 100, seed: 7 }
  )
})

test('the law can fail', () => {
  const article = parseArticle(JSON.parse(readIn('valid', 'everything.json')))
  const { value: annotations = [], losses } = toWebAnnotations(article)
  const bare = parseArticle(withoutAnchors(article))
  const some = annotations.filter(({ id }) => !id.endsWith('#geneva/mentions/0'))
  const back = fromWebAnnotations(bare, some).value?.article
  expect(changesIn(article, back, losses)).not.toEqual([])
})

const article = parseArticle(JSON.parse(readIn('valid', 'everything.json')))
const written: ReadonlyArray<unknown> = JSON.parse(JSON.stringify(toWebAnnotations(article).value)) as never

const words = [
  ...['target', 'selector', 'source', 'body', 'type', 'exact', 'refinedBy', 'items', 'value', 'purpose', 'creator'],
  ...['created', 'start', 'end', 'prefix', 'motivation', 'id', '__proto__', 'constructor', 'first', 'bodyValue']
]

const { odd } = fc.letrec((tie) => ({
  odd: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, '', article.id, 'TextQuoteSelector', 'TextPositionSelector', 'Annotation'),
    fc.integer({ min: -2, max: 300 }),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.array(tie('odd'), { maxLength: 3 }),
    fc
      .dictionary(fc.constantFrom(...words), tie('odd'), { maxKeys: 4 })
      .map((value): unknown => JSON.parse(JSON.stringify(value)) as unknown)
  )
}))

/** The value with something odd at one place in it. */
const broken = (value: unknown, place: ReadonlyArray<number>, other: unknown): unknown => {
  const [first, ...rest] = place
  if (first === undefined || typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[first % Math.max(1, keys.length)]
  const entries = Object.entries(value).map(
    ([name, part]) => [name, name === key ? broken(part, rest, other) : (part as unknown)] as const
  )
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        odd,
        fc.json().map((text): unknown => JSON.parse(text))
      ),
      (document) => {
        expect(fromWebAnnotations(article, document).value?.article.headline).toBe(article.headline)
      }
    ),
    { numRuns: 150, seed: 8 }
  )
})

test('no fault in annotations makes it throw, or breaks the article', () => {
  const place = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.nat({ max: written.length - 1 }), place, odd, (index, way, other) => {
      const annotation = broken(written[index], way, other)
      const bare = parseArticle(withoutAnchors(article))
      expect(fromWebAnnotations(bare, [annotation, written[index]]).value?.article.id).toBe(article.id)
    }),
    { numRuns: 150, seed: 9 }
  )
})

test('depth and length make it neither throw nor take long', () => {
  const deep = (wrap: (inner: unknown) => unknown): unknown => {
    let value: unknown = 'x'
    for (let level = 0; level < 100_000; level++) value = wrap(value)
    return value
  }
  const documents: ReadonlyArray<unknown> = [
    deep((inner) => [inner]),
    deep((inner) => ({ items: inner })),
    deep((inner) => ({ target: inner })),
    [{ target: { source: article.id, selector: deep((refinedBy) => ({ exact: 'the', refinedBy })) } }],
    [{ target: { source: article.id, selector: deep((selector) => [selector]) }, body: deep((body) => ({ body })) }],
    Array.from({ length: 100_000 }, () => ({ target: {} })),
    Array.from({ length: 20_000 }, () => written[0]),
    [
      {
        ...(written[0] as object),
        target: Array.from({ length: 5000 }, () => (written[0] as { target: unknown }).target)
      }
    ]
  ]
  for (const document of documents) expect(fromWebAnnotations(article, document).value).toBeDefined()
})
