import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Anchor, locate } from '../../../src/index.js'
import { anchorsOf, repairAnchor } from '../../../src/interop/text/index.js'
import { foldText } from '../../../src/text/foldText.js'
import { articleOf } from '../../text/articleOf.js'

const words = [
  'Doha',
  'talks',
  '“peace”',
  'E\u0301lys\u00e9e',
  'Türkiye’s',
  '和平',
  '😀',
  'cease-fire',
  '—',
  'the',
  'he'
]
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 }).map((list) => list.join(' '))

const disguised = (text: string, way: number): string =>
  [
    text.replace(/[“”’]/g, '"'),
    text.replace(/[—-]/g, '–'),
    text.replace(/ /g, '\u00a0 '),
    text.toUpperCase(),
    text.normalize(way % 2 === 0 ? 'NFC' : 'NFD')
  ][way % 5] as string

const folded = ({ exact, prefix = '', suffix = '' }: Anchor): ReadonlyArray<string> =>
  [exact, prefix, suffix].map((text) => foldText(text).folded)

test('a repaired anchor is a copy that is found once, whatever was given', () => {
  fc.assert(
    fc.property(sentence, sentence, fc.nat(99), fc.nat(99), fc.nat(99), (one, other, from, length, way) => {
      const text = `${one}. ${other}.`
      const exact = disguised(text.slice(from % text.length).slice(0, 1 + (length % 12)), way)
      if (!/\S/.test(exact)) return
      const article = articleOf('Headline', text)
      const anchor = { in: 'p1', exact } as unknown as Anchor
      const result = repairAnchor(article, anchor)
      expect(result.status === 'verified').toBe(locate(article, anchor)._tag === 'Right')
      if (result.status === 'unverified') {
        for (const candidate of result.candidates) expect(locate(article, candidate)._tag).toBe('Right')
        return
      }
      expect(locate(article, result.anchor)._tag).toBe('Right')
      expect(folded(result.anchor)[0]).toBe(folded(anchor)[0])
    }),
    { numRuns: 2000, seed: 1 }
  )
})

test('a disguised anchor is the anchor again, where it is the only one in any disguise', () => {
  let repaired = 0
  fc.assert(
    fc.property(
      sentence,
      sentence,
      fc.constantFrom(...words),
      fc.nat(4),
      fc.nat(4),
      (one, other, word, way, around) => {
        const article = articleOf('Headline', `${one}, ${other}.`)
        for (const anchor of anchorsOf(article, word)) {
          const copy = Object.fromEntries(
            Object.entries(anchor).map(([key, value]) => [
              key,
              key === 'in' ? value : disguised(value, key === 'exact' ? way : around)
            ])
          ) as unknown as Anchor
          const result = repairAnchor(article, copy)
          if (result.status !== 'repaired') continue
          repaired += 1
          const [given, found] = [locate(article, anchor), locate(article, result.anchor)]
          expect(found._tag === 'Right' && found.right.utf16).toEqual(given._tag === 'Right' && given.right.utf16)
        }
      }
    ),
    { numRuns: 1000, seed: 2 }
  )
  expect(repaired).toBeGreaterThan(200)
})
