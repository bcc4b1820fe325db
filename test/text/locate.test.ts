import { describe, expect, it } from 'vitest'
import { locate } from '../../src/text/locate.js'
import { articleOf, segmentOf } from './articleOf.js'

const article = articleOf(
  'Envoy 🇶🇦 in Doha',
  '😀 “I’ll go,” he said. He said so.',
  'He said \ud83d so, and he went. aaa'
)

describe('locate', () => {
  it('tells start and end in both units', () => {
    expect(locate(article, segmentOf('p1', 'I’ll go'))).toEqual({
      _tag: 'Right',
      right: { in: 'p1', utf16: { start: 4, end: 11 }, codePoints: { start: 3, end: 10 } }
    })
    expect(locate(article, segmentOf('headline', 'Doha'))).toEqual({
      _tag: 'Right',
      right: { in: 'headline', utf16: { start: 14, end: 18 }, codePoints: { start: 12, end: 16 } }
    })
    expect(locate(article, segmentOf('p1', '😀'))).toEqual({
      _tag: 'Right',
      right: { in: 'p1', utf16: { start: 0, end: 2 }, codePoints: { start: 0, end: 1 } }
    })
  })

  it('counts in the paragraph that the anchor names', () => {
    expect(locate(article, segmentOf('p2', 'He said'))).toMatchObject({ right: { in: 'p2', utf16: { start: 0 } } })
  })

  it('takes prefix and suffix into account', () => {
    expect(locate(article, segmentOf('p1', 'said', { prefix: 'He ' }))).toMatchObject({
      right: { utf16: { start: 26 } }
    })
    expect(locate(article, segmentOf('p1', 'said', { suffix: '.' }))).toMatchObject({ right: { utf16: { start: 17 } } })
  })

  it('says that there is no such paragraph', () => {
    const anchor = segmentOf('p3', 'said')
    expect(locate(article, anchor)).toEqual({ _tag: 'Left', left: { kind: 'unknown-paragraph', anchor } })
  })

  it('says that the words are not there', () => {
    const anchor = segmentOf('p2', 'said', { prefix: 'he ' })
    expect(locate(article, anchor)).toEqual({ _tag: 'Left', left: { kind: 'not-found', anchor } })
  })

  it('says where the words are first and next, overlapping or not', () => {
    const anchor = segmentOf('p2', 'aa')
    const first = { in: 'p2', utf16: { start: 27, end: 29 }, codePoints: { start: 27, end: 29 } }
    const second = { in: 'p2', utf16: { start: 28, end: 30 }, codePoints: { start: 28, end: 30 } }
    expect(locate(article, anchor)).toEqual({
      _tag: 'Left',
      left: { kind: 'ambiguous', anchor, candidates: [first, second] }
    })
  })

  it('takes the first of two paragraphs with one id', () => {
    const [first, second] = articleOf('Headline', 'first', 'second').body
    const doubled = { ...article, body: [first, { ...second, id: first.id }] } as unknown as typeof article
    expect(locate(doubled, segmentOf('p1', 'first'))._tag).toBe('Right')
    expect(locate(doubled, segmentOf('p1', 'second'))._tag).toBe('Left')
  })
})
