import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/text/textOf.js'
import { articleOf, segmentOf, statementOf } from './articleOf.js'

const article = articleOf(
  '‘We are close’: envoy',
  '“We are close,” he said, “very close.” He would go, he said.',
  '“We go\u00a0on.'
)

describe('textOf', () => {
  it('reads one segment', () => {
    expect(textOf(article, statementOf(segmentOf('p2', 'We go\u00a0on.')))).toEqual({
      _tag: 'Right',
      right: 'We go\u00a0on.'
    })
  })

  it('joins by a space in a paragraph, by a line feed across', () => {
    const segments = [
      segmentOf('headline', 'We are close'),
      segmentOf('p1', 'We are close,'),
      segmentOf('p1', 'very close.'),
      segmentOf('p1', 'He would go', { type: 'paraphrased' }),
      segmentOf('p2', 'We go')
    ]
    expect(textOf(article, statementOf(...segments))).toEqual({
      _tag: 'Right',
      right: 'We are close\nWe are close, very close. He would go\nWe go'
    })
  })

  it('fails with the first segment that is not located', () => {
    const unlocated = segmentOf('p1', 'close')
    const located = textOf(article, statementOf(segmentOf('p2', 'We'), unlocated, segmentOf('p9', 'We')))
    expect(located).toMatchObject({ _tag: 'Left', left: { kind: 'ambiguous', anchor: unlocated } })
    expect(textOf(article, statementOf(segmentOf('p9', 'We')))).toMatchObject({ left: { kind: 'unknown-paragraph' } })
  })

  it('takes the first of two paragraphs with one id', () => {
    const [first, second] = articleOf('Headline', 'first', 'second').body
    const doubled = { ...article, body: [first, { ...second, id: first.id }] } as unknown as typeof article
    expect(textOf(doubled, statementOf(segmentOf('p1', 'first')))._tag).toBe('Right')
    expect(textOf(doubled, statementOf(segmentOf('p1', 'second')))._tag).toBe('Left')
  })
})
