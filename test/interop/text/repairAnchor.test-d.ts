import { expectTypeOf, test } from 'vitest'
import type { Anchor, Article, Mention, Segment } from '../../../src/index.js'
import { anchorsOf, reanchor, repairAnchor } from '../../../src/interop/text/index.js'

declare const article: Article
declare const segment: Segment
declare const mention: Mention

test('a repaired segment is a segment, a mention a mention', () => {
  const result = repairAnchor(article, segment)
  if (result.status === 'unverified') expectTypeOf(result.candidates).toEqualTypeOf<ReadonlyArray<Segment>>()
  else expectTypeOf(result.anchor).toEqualTypeOf<Segment>()
  const other = repairAnchor(article, mention)
  if (other.status === 'repaired') expectTypeOf(other.anchor).toEqualTypeOf<Mention>()
})

test('there is an anchor only where it is sure', () => {
  const result = repairAnchor(article, segment)
  expectTypeOf(result).not.toHaveProperty('anchor')
  expectTypeOf(anchorsOf(article, 'he')).toEqualTypeOf<ReadonlyArray<Anchor>>()
})

test('a new version is of texts or of paragraphs with ids, for an article that is verified', () => {
  expectTypeOf<Parameters<typeof reanchor>[1]>().toExtend<ReadonlyArray<unknown>>()
  expectTypeOf<ReadonlyArray<string>>().toExtend<Parameters<typeof reanchor>[1]>()
  expectTypeOf<Article['body']>().toExtend<Parameters<typeof reanchor>[1]>()
  // @ts-expect-error only of a verified article are all anchors known to be found
  reanchor(article, [])
})
