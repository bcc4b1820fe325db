import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Anchor, type Article, parseArticle } from '../../../src/index.js'
import { anchorsOf } from '../../../src/interop/text/index.js'
import type { Text } from '../../../src/primitive/Text.js'
import { findAnchor } from '../../../src/text/findAnchor.js'
import { verifiedArticle } from '../../../src/testing/index.js'
import { articleOf } from '../../text/articleOf.js'
import { everyAnchorLocates } from './everyAnchorLocates.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Where a text may be cut, by one pass over all of it. */
const cutsOf = (text: string): ReadonlyArray<number> => [
  ...Array.from(segmenter.segment(text), ({ index }) => index),
  text.length
]

/** All places of some words, and for each how short a prefix and suffix can be together: every pair of cuts is tried. */
const slowly = (text: string, exact: string): ReadonlyArray<{ readonly at: number; readonly shortest: number }> => {
  const cuts = cutsOf(text)
  const places: Array<{ at: number; shortest: number }> = []
  for (let at = findAnchor(text, { exact: exact as Text }); at >= 0;) {
    const end = at + exact.length
    let shortest = Infinity
    for (const from of [at, ...cuts.filter((cut) => cut < at)]) {
      for (const to of [end, ...cuts.filter((cut) => cut > end)]) {
        const anchor = { exact: exact as Text, prefix: text.slice(from, at), suffix: text.slice(end, to) }
        const isOnly = findAnchor(text, anchor) === at && findAnchor(text, anchor, at + 1) < 0
        if (isOnly) shortest = Math.min(shortest, at - from + to - end)
      }
    }
    places.push({ at, shortest })
    at = findAnchor(text, { exact: exact as Text }, at + 1)
  }
  return places
}

const lengthOf = ({ prefix = '', suffix = '' }: Anchor): number => prefix.length + suffix.length

const isAtCuts = (text: string, { exact, prefix = '', suffix = '' }: Anchor, at: number): boolean => {
  const cuts = new Set([...cutsOf(text), at, at + exact.length])
  return cuts.has(at - prefix.length) && cuts.has(at + exact.length + suffix.length)
}

const holds = (article: Article, text: string, exact: string): void => {
  const anchors = anchorsOf(article, exact).filter((anchor) => anchor.in === 'p1')
  const places = slowly(text, exact)
  expect(everyAnchorLocates(article, anchors)).toEqual(places.map(({ at }) => `p1 ${at}`))
  expect(anchors.map(lengthOf)).toEqual(places.map(({ shortest }) => shortest))
  for (const [index, anchor] of anchors.entries()) {
    expect(isAtCuts(text, anchor, places[index]?.at as number)).toBe(true)
  }
}

test.each([
  ['two letters', ['a', 'b']],
  ['letters and marks', ['a', 'e', '\u0301']],
  ['halves and pairs', ['a', '\ud83d', '\ude00', '😀']],
  ['flags and families', ['🇦', '🇶', 'a', '👩', '\u200d', '🏽']],
  ['Hangul, Devanagari, line ends', ['\u1100', '\u1161', '\u11a8', 'क', '्', '\r', '\n']]
])('every place has the shortest anchor that can be: %s', (_name, alphabet) => {
  const unit = fc.constantFrom(...alphabet)
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 14 }), fc.string({ unit, minLength: 1, maxLength: 2 }), (text, exact) => {
      if (/\S/.test(text) && /\S/.test(exact)) holds(articleOf('headline', text), text, exact)
    }),
    { numRuns: 300, seed: 1 }
  )
})

test('the same far into a text, where cuts are told by what is near', () => {
  const unit = fc.constantFrom('a', 'e\u0301', '😀', '🇶🇦')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), fc.integer({ min: 240, max: 260 }), (piece, length) => {
      const text = `${'x'.repeat(length)}${piece}|${piece}`
      holds(articleOf('headline', text), text, 'a')
      holds(articleOf('headline', text), text, '😀')
    }),
    { numRuns: 30, seed: 2 }
  )
})

test('the words of every anchor of an article are found again', () => {
  fc.assert(
    fc.property(verifiedArticle({ size: 'small' }), (article) => {
      for (const { mentions } of [...article.places, ...article.actors]) {
        for (const { in: target, exact } of mentions) {
          const anchors = anchorsOf(parseArticle(article), exact)
          expect(anchors.some((anchor) => anchor.in === target)).toBe(true)
          everyAnchorLocates(article, anchors)
        }
      }
    }),
    { numRuns: 30, seed: 3 }
  )
})
