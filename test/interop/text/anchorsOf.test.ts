import { describe, expect, test } from 'vitest'
import { locate } from '../../../src/index.js'
import { anchorsOf } from '../../../src/interop/text/index.js'
import { articleOf } from '../../text/articleOf.js'
import { everyAnchorLocates } from './everyAnchorLocates.js'

describe('anchorsOf', () => {
  test('finds the words in the headline and in paragraphs, in reading order', () => {
    const article = articleOf('Doha talks', 'He left for Doha.', 'Nothing.', 'Doha.')
    expect(anchorsOf(article, 'Doha')).toEqual([
      { in: 'headline', exact: 'Doha' },
      { in: 'p1', exact: 'Doha' },
      { in: 'p3', exact: 'Doha' }
    ])
    expect(anchorsOf(article, 'doha')).toEqual([])
  })

  test.each(['', ' ', '\u3000\n'])('gives nothing for %j, which no anchor can quote', (exact) => {
    expect(anchorsOf(articleOf('a b', 'a \u3000\n b'), exact)).toEqual([])
  })

  test('gives the smallest prefix and suffix, the shorter prefix where either would do', () => {
    expect(anchorsOf(articleOf('x', 'He is the man; the end'), 'he')).toEqual([
      { in: 'p1', exact: 'he', suffix: ' m' },
      { in: 'p1', exact: 'he', suffix: ' e' }
    ])
    expect(anchorsOf(articleOf('x', 'Doha, Doha'), 'Doha')).toEqual([
      { in: 'p1', exact: 'Doha', suffix: ',' },
      { in: 'p1', exact: 'Doha', prefix: ' ' }
    ])
    expect(anchorsOf(articleOf('x', '1a2.1a3.4a2.'), 'a')).toEqual([
      { in: 'p1', exact: 'a', prefix: '1', suffix: '2' },
      { in: 'p1', exact: 'a', suffix: '3' },
      { in: 'p1', exact: 'a', prefix: '4' }
    ])
  })

  test('counts overlapping places', () => {
    expect(anchorsOf(articleOf('x', 'aaa'), 'aa')).toEqual([
      { in: 'p1', exact: 'aa', suffix: 'a' },
      { in: 'p1', exact: 'aa', prefix: 'a' }
    ])
  })

  test('cuts no flag, emoji, letter with marks, or line end', () => {
    const flags = anchorsOf(articleOf('x', '👩‍👩‍👧a🇶🇦👩‍👩‍👧a🇶🇹👩‍👩‍👦a🇶🇹'), 'a')
    expect(flags.map(({ prefix, suffix }) => [prefix, suffix])).toEqual([
      [undefined, '🇶🇦'],
      [undefined, '🇶🇹👩‍👩‍👦'],
      ['👩‍👩‍👦', undefined]
    ])
    const [acute] = anchorsOf(articleOf('x', 'a e\u0301; a e\u0300'), 'a')
    expect(acute).toEqual({ in: 'p1', exact: 'a', suffix: ' e\u0301' })
    expect(anchorsOf(articleOf('x', 'a\r\na\r'), 'a')[1]).toEqual({ in: 'p1', exact: 'a', prefix: '\r\n' })
  })

  test('offers a letter that is cut off its marks, for the format counts it', () => {
    const article = articleOf('x', 'e\u0301 e')
    expect(anchorsOf(article, 'e')).toEqual([
      { in: 'p1', exact: 'e', suffix: '\u0301' },
      { in: 'p1', exact: 'e', prefix: ' ' }
    ])
    expect(anchorsOf(article, '\u0301')).toEqual([{ in: 'p1', exact: '\u0301' }])
  })

  test('means the first of two paragraphs with one id', () => {
    const article = articleOf('x', 'Doha', 'Doha and Doha')
    const twice = { ...article, body: article.body.map((paragraph) => ({ ...paragraph, id: article.body[0].id })) }
    expect(anchorsOf(twice as unknown as typeof article, 'Doha')).toEqual([{ in: 'p1', exact: 'Doha' }])
  })

  test('tells a lone surrogate from a half of a pair', () => {
    const article = articleOf('x', '\ude00a \ud83d\ude00a a\ud83d a\ud83d\ude00')
    const anchors = anchorsOf(article, 'a')
    expect(anchors).toHaveLength(4)
    everyAnchorLocates(article, anchors)
    expect(anchors[0]).toMatchObject({ prefix: '\ude00' })
    expect(anchors[2]).toMatchObject({ suffix: '\ud83d' })
  })
})

describe('hostile text', () => {
  const length = 200_000

  test.each([
    ['long words in it', 'a'.repeat(length), 'a'.repeat(1000)],
    ['a mark again and again', `a${'\u0301'.repeat(length)}`, '\u0301'],
    ['letters, then marks', `${'a'.repeat(length / 2)}${'\u0301'.repeat(length / 2)}`, 'a'],
    ['a letter of Thai', 'ก'.repeat(length), 'ก'],
    ['flags', '🇶🇦'.repeat(length / 4), '🇦'],
    ['no pair but halves', '\ud83d\ude00'.repeat(length / 2), '\ude00'],
    ['many paragraphs', 'ab', 'a']
  ])(
    'is read in bounded time: %s',
    (name, text, exact) => {
      const article = articleOf('x', ...(name === 'many paragraphs' ? Array<string>(100_000).fill(text) : [text]))
      const started = performance.now()
      const anchors = anchorsOf(article, exact)
      expect(performance.now() - started).toBeLessThan(60_000)
      for (const anchor of anchors.slice(0, 2)) expect(locate(article, anchor)._tag).toBe('Right')
      expect(anchors.length).toBeLessThan(100_001)
    },
    120_000
  )

  test('stops where an article could not have more anchors', () => {
    expect(anchorsOf(articleOf('x', 'the '.repeat(25_000)), 'the')).toHaveLength(66)
    expect(anchorsOf(articleOf('x', 'the '.repeat(250)), 'the')).toHaveLength(250)
  })
})
