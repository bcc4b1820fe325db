import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/primitive/Text.js'
import { findAnchor } from '../../src/text/findAnchor.js'

const find = (text: string, exact: string, context: { prefix?: string; suffix?: string } = {}, from?: number): number =>
  findAnchor(text, { exact: exact as Text, ...context }, from)

describe('findAnchor', () => {
  it.each([
    ['substring, not word', 'the envoy', 'he', {}, 1],
    ['case included', 'He said he would', 'he', {}, 8],
    ['not there', 'the envoy', 'She', {}, -1],
    ['prefix right before', 'he or he', 'he', { prefix: 'or ' }, 6],
    ['prefix not right before', 'he or he', 'he', { prefix: 'or' }, -1],
    ['suffix right after', 'he or he', 'he', { suffix: ' or' }, 0],
    ['suffix not right after', 'he or he', 'he', { suffix: 'or' }, -1],
    ['both', 'a he b, a he c, b he c', 'he', { prefix: 'a ', suffix: ' c' }, 10],
    ['no room for the prefix', 'he', 'he', { prefix: 'x' }, -1],
    ['straight for curly', 'Turkey’s', "Turkey's", {}, -1],
    ['decomposed for composed', 'caf\u00e9', 'cafe\u0301', {}, -1],
    ['a letter without its combining mark', 'cafe\u0301', 'cafe', {}, 0],
    ['an emoji', 'a 🕊️ b', '🕊️', {}, 2],
    ['a lone surrogate that is alone', 'a \ude00 b', '\ude00', {}, 2],
    ['the second half of a pair', '😀', '\ude00', {}, -1],
    ['the first half of a pair', '😀', '\ud83d', {}, -1],
    ['a pair cut at the start, then one alone', '😀\ude00', '\ude00', {}, 2],
    ['a pair cut at the end', 'a😀', 'a\ud83d', {}, -1],
    ['a pair cut by the start of the prefix', '😀he', 'he', { prefix: '\ude00' }, -1],
    ['a pair cut between prefix and exact', '😀', '\ude00', { prefix: '\ud83d' }, -1],
    ['a pair cut between exact and suffix', '😀', '\ud83d', { suffix: '\ude00' }, -1],
    ['a pair cut by the end of the suffix', 'he😀', 'he', { suffix: '\ud83d' }, -1]
  ])('%s', (_, text, exact, context, offset) => {
    expect(find(text, exact, context)).toBe(offset)
  })

  it('finds the next one, overlapping or not', () => {
    expect(find('aaa', 'aa')).toBe(0)
    expect(find('aaa', 'aa', {}, 1)).toBe(1)
    expect(find('aaa', 'aa', {}, 2)).toBe(-1)
    expect(find('xa xa xa', 'a', { prefix: 'x' }, 2)).toBe(4)
    expect(find('xa xa xa', 'a', { prefix: 'x' }, 4)).toBe(4)
    expect(find('xa', 'a', { prefix: 'x' }, 0)).toBe(1)
  })
})
