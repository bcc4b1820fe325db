import { describe, expect, test } from 'vitest'
import type { Anchor } from '../../../src/index.js'
import { type Repair, repairAnchor } from '../../../src/interop/text/index.js'
import { articleOf, segmentOf } from '../../text/articleOf.js'

const anchorOf = (target: string, exact: string, more: object = {}): Anchor =>
  ({ in: target, exact, ...more }) as unknown as Anchor

const repair = (text: string, exact: string, more: object = {}): Repair =>
  repairAnchor(articleOf('Envoy leaves', text), anchorOf('p1', exact, more))

/** The repaired anchor as its prefix, words and suffix; or why there is none. */
const told = (text: string, exact: string, more: object = {}): string => {
  const result = repair(text, exact, more)
  if (result.status === 'unverified') return result.reason
  const { anchor } = result
  return `${result.status} ${anchor.prefix ?? ''}[${anchor.exact}]${anchor.suffix ?? ''}`
}

test('what stands there once is verified, and is the anchor that was given', () => {
  const article = articleOf('Envoy leaves', 'He left for Doha.')
  const anchor = anchorOf('p1', 'Doha', { prefix: 'for ' })
  const result = repairAnchor(article, anchor)
  expect(result.status === 'verified' && result.anchor).toBe(anchor)
  expect(repairAnchor(article, anchorOf('headline', 'Envoy')).status).toBe('verified')
})

describe('a copy is repaired that differs in', () => {
  test.each([
    ['quotation marks', '“We’ll meet,” he said.', '"We\'ll meet," he said', '[“We’ll meet,” he said]'],
    ['dashes', 'A cease–fire — now.', 'cease-fire -- now', '[cease–fire — now]'],
    ['spaces', 'He said\u00a0it\u200b is so.', 'said  it is\nso', '[said\u00a0it\u200b is so]'],
    ['case', 'The US State Department said.', 'the us state department', '[The US State Department]'],
    ['Unicode form', 'In the E\u0301lyse\u0301e.', '\u00c9lys\u00e9e', '[E\u0301lyse\u0301e]'],
    ['a few of them', '“Peace Talks” – yes', '"peace talks"-yes', '[“Peace Talks” – yes]'],
    ['width', '会谈ＮＡＴＯ军', 'nato军', '[ＮＡＴＯ军]']
  ])('%s', (_name, text, exact, repaired) => {
    expect(told(text, exact)).toBe(`repaired ${repaired}`)
  })
})

describe('prefix and suffix', () => {
  test('tell which place is meant though they are inexact copies', () => {
    const text = 'He said “Doha”. She said ‘Doha’ too.'
    expect(told(text, 'Doha', { prefix: 'he said "' })).toBe('ambiguous')
    expect(told(text, 'Doha', { prefix: 'She said "' })).toBe('repaired [Doha]’')
    expect(told(text, 'doha', { suffix: '" TOO' })).toBe('repaired [Doha]’')
    expect(told(text, 'doha', { prefix: '.  she said ', suffix: "' too" })).toBe('not-found')
  })

  test('are left out where they are not needed', () => {
    expect(told('We will meet in Doha.', 'meet', { prefix: 'we will' })).toBe('repaired [meet]')
  })

  test('are as small as can be where they are', () => {
    expect(told('The talks, the Talks; the talks.', 'talks', { suffix: ' , the "' })).toBe('not-found')
    expect(told('The talks, the Talks; the talks.', 'talks', { suffix: ', THE' })).toBe('repaired [talks],')
    expect(told('The talks, the Talks; the talks.', 'talks', { prefix: 'TALKS; the' })).toBe('repaired [talks].')
  })

  test('may share a quotation mark or a dash with the words', () => {
    expect(told('He said: “Doha”, yes. “Doha” no.', '"Doha"', { prefix: 'he said:"' })).toBe('repaired [“Doha”],')
    expect(told('He said: “Doha”, yes. “Doha” no.', '"Doha"', { suffix: '", yes' })).toBe('repaired [“Doha”],')
    expect(told('A—b, a—c', 'A-', { suffix: '-c' })).toBe('repaired [a—]')
  })

  test('leave out marks that belong to the words before or after', () => {
    expect(told('He said “yes”, “Doha” “Ankara” – “Kabul”', '"doha"')).toBe('repaired [“Doha”]')
    expect(told('He said “yes”, “Doha” “Ankara” – “Kabul”', '"ankara"')).toBe('repaired [“Ankara”]')
    expect(told('He said “yes”, “Doha” “Ankara” – “Kabul”', '"ankara" -')).toBe('repaired [“Ankara” –]')
    expect(told('“‘Doha’, he said”', '"DOHA"')).toBe('repaired [“‘Doha’]')
    expect(told('dit is ŉ boek', "'N BOEK")).toBe('repaired [ŉ boek]')
  })

  test('that do not fit are not passed over, though the words are there', () => {
    const result = repair('He left for Doha.', 'Doha', { prefix: 'stays in ' })
    expect(result).toEqual({
      status: 'unverified',
      reason: 'not-found',
      candidates: [{ in: 'p1', exact: 'Doha' }]
    })
  })

  test('of nothing that counts are as good as none', () => {
    expect(told('He left for Doha.', 'doha', { prefix: ' ' })).toBe('repaired [Doha]')
  })
})

describe('nothing is guessed', () => {
  test.each([
    ['another word', 'He left for Doha.', 'he went for Doha'],
    ['a word left out', 'He left for Doha.', 'He for Doha'],
    ['other punctuation', 'He left for Doha.', 'Doha,'],
    ['a letter without its accent', 'In the Élysée.', 'Elysee'],
    ['a part of a word', 'A discussion focused.', 'US'],
    ['half a character', 'caf\u00e9 Ole\u0301', 'OLE'],
    ['nothing but a mark', 'He said “yes”', '"'],
    ['nothing but a dash', 'He said — yes', '-'],
    ['nothing to be seen', 'He left.', '\u200b '],
    ['more than there is', 'He left', 'He left for Doha']
  ])('%s', (_name, text, exact) => {
    expect(told(text, exact)).toBe('not-found')
  })

  test('of two near copies none is taken, and both are offered', () => {
    const result = repair('Peace Talks and peace Talks', 'peace talks')
    expect(result).toEqual({
      status: 'unverified',
      reason: 'ambiguous',
      candidates: [
        { in: 'p1', exact: 'Peace Talks' },
        { in: 'p1', exact: 'peace Talks' }
      ]
    })
    expect(told('Doha and DOHA and Doha', 'doha', { prefix: 'AND ' })).toBe('ambiguous')
  })

  test('words that are there letter for letter may be within others, as everywhere', () => {
    expect(told('The man said he.', 'he')).toBe('ambiguous')
    expect(told('The man “said he', 'he', { prefix: 'SAID ' })).toBe('repaired  [he]')
  })

  test('another paragraph is offered, not taken', () => {
    const article = articleOf('Doha talks', 'He left.', '“In Doha, we meet.”', 'In Doha.')
    expect(repairAnchor(article, anchorOf('p1', '"in Doha, we'))).toEqual({
      status: 'unverified',
      reason: 'not-found',
      candidates: [{ in: 'p2', exact: '“In Doha, we' }]
    })
    expect(repairAnchor(article, anchorOf('p9', 'doha', { prefix: 'Not ' }))).toEqual({
      status: 'unverified',
      reason: 'unknown-paragraph',
      candidates: [
        { in: 'headline', exact: 'Doha' },
        { in: 'p2', exact: 'Doha' },
        { in: 'p3', exact: 'Doha' }
      ]
    })
  })

  test('eight candidates are offered at the most', () => {
    const article = articleOf('x', 'x', 'Doha Doha Doha Doha Doha', 'Doha Doha Doha Doha', 'Doha')
    const result = repairAnchor(article, anchorOf('p1', 'doha'))
    expect(result.status === 'unverified' && result.candidates.map((anchor) => anchor.in)).toEqual([
      ...Array<string>(5).fill('p2'),
      ...Array<string>(3).fill('p3')
    ])
    const many = repairAnchor(article, anchorOf('p2', 'doha'))
    expect(many.status === 'unverified' && many.candidates).toHaveLength(5)
  })
})

test('what an anchor has besides stays', () => {
  const article = articleOf('x', '“We meet,” he said.')
  const result = repairAnchor(article, segmentOf('p1', 'WE MEET', { prefix: '"' }))
  expect(result).toEqual({ status: 'repaired', anchor: { in: 'p1', exact: 'We meet', type: 'quoted' } })
  const elsewhere = repairAnchor(article, segmentOf('headline', 'WE MEET', { type: 'paraphrased' }))
  expect(elsewhere.status === 'unverified' && elsewhere.candidates).toEqual([
    { in: 'p1', exact: 'We meet', type: 'paraphrased' }
  ])
})

test.each([
  ['words that stand everywhere', 'a'.repeat(300_000), 'a'.repeat(1000), {}],
  ['a copy that stands everywhere', 'a'.repeat(300_000), 'A', {}],
  ['half of it, with a long prefix', 'a'.repeat(300_000), 'a'.repeat(100_000), { prefix: 'a'.repeat(100_000) }],
  ['marks', `a${'\u0301'.repeat(300_000)}`, `A${'\u0301'.repeat(299_999)}`, {}],
  ['quotation marks', '"'.repeat(300_000), '“'.repeat(300_000), { prefix: '”', suffix: '„' }]
])('hostile text is read in bounded time: %s', (_name, text, exact, more) => {
  const started = performance.now()
  expect(['repaired', 'unverified']).toContain(repair(text, exact, more).status)
  expect(performance.now() - started).toBeLessThan(60_000)
})
