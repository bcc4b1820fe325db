import { afterEach, describe, expect, test, vi } from 'vitest'
import { anchorsOf } from '../../../src/interop/text/index.js'
import { mentionFinder } from '../../../src/interop/mentionFinder.js'
import { characterBoundaries, wordBoundaries } from '../../../src/interop/text/boundariesOf.js'
import { articleOf } from '../../text/articleOf.js'

const boundariesIn = (text: string, isBoundary: (offset: number) => boolean): ReadonlyArray<number> =>
  [...Array(text.length + 1).keys()].filter(isBoundary)

const clusters = (text: string): ReadonlyArray<string> => {
  const at = boundariesIn(text, characterBoundaries(text))
  return at.slice(1).map((end, index) => text.slice(at[index], end))
}

const samples: ReadonlyArray<ReadonlyArray<string>> = [
  ['a', 'b', '\r\n', '\n', '\r', '\u00ad', '\u00e9'],
  ['e\u0301', 'x', 'o\u0308\u0304', '中', '文'],
  ['🇶🇦', '🇹🇷', '🇦', 'a'],
  ['👩‍👩‍👧‍👦', '👍🏽', '❤️', '1️⃣', '😀'],
  ['각', '\u1100\u1161\u11a8', '가\u11a8', 'ก\u0e48', 'क\u093f']
]

afterEach(() => vi.unstubAllGlobals())

describe.each(['with', 'without'])('characters, %s Intl.Segmenter', (how) => {
  test.each(samples.map((sample) => [sample.join(' '), sample]))('are told apart: %s', (_name, sample) => {
    if (how === 'without') vi.stubGlobal('Intl', {})
    expect(clusters(sample.join(''))).toEqual(sample)
    const far = [...'x'.repeat(250), ...sample, ...sample, ...'y'.repeat(300), ...sample]
    expect(clusters(far.join(''))).toEqual(far)
  })
})

test('a chunk that starts in a pair is read with all of it', () => {
  const text = `${'x'.repeat(127)}${'😀e\u0301'.repeat(200)}`
  expect(clusters(text).slice(127).join('|')).toBe(Array(200).fill('😀|e\u0301').join('|'))
})

test('words are those of the dictionary, or none without one', () => {
  expect(boundariesIn('東京都', wordBoundaries('東京都'))).toEqual([0, 2, 3])
  vi.stubGlobal('Intl', {})
  expect(boundariesIn('東京都', wordBoundaries('東京都'))).toEqual([0, 3])
})

test('without Intl.Segmenter anchors are cut as well', () => {
  vi.stubGlobal('Intl', {})
  expect(anchorsOf(articleOf('x', 'a🇶🇦a🇶🇹'), 'a')[0]).toEqual({ in: 'p1', exact: 'a', suffix: '🇶🇦' })
  expect(mentionFinder(articleOf('x', '在北京会谈'))('北京').mentions).toEqual([])
  expect(mentionFinder(articleOf('x', '“北京”'))('北京').mentions).toHaveLength(1)
})
