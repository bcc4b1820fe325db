import fc from 'fast-check'
import { expect, it } from 'vitest'
import { locate } from '../../src/text/locate.js'
import { articleOf, segmentOf } from './articleOf.js'

const characters = fc.oneof(
  fc.constantFrom('a', 'e\u0301', 'ь', '和', '😀', '🇶🇦', '“', '’', ' ', '\u00a0', '\n'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
)
const textAndSlice = fc
  .tuple(fc.array(characters, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat())
  .map(([pieces, one, other]) => {
    const all = Array.from(pieces.join(''))
    const start = one % all.length
    const end = start + 1 + (other % (all.length - start))
    return { all, start, end }
  })

it('finds a slice of a text, given all that surrounds it, where it was cut', () => {
  fc.assert(
    fc.property(textAndSlice, ({ all, start, end }) => {
      const [prefix, exact, suffix] = [all.slice(0, start), all.slice(start, end), all.slice(end)].map((part) =>
        part.join('')
      ) as [string, string, string]
      const context = { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) }
      const located = locate(articleOf('Headline', all.join('')), segmentOf('p1', exact, context))
      expect(located).toEqual({
        _tag: 'Right',
        right: {
          in: 'p1',
          utf16: { start: prefix.length, end: prefix.length + exact.length },
          codePoints: { start, end }
        }
      })
    }),
    { numRuns: 2000, seed: 1 }
  )
})

it('gives back the words, in both units, where it finds them without context', () => {
  fc.assert(
    fc.property(textAndSlice, ({ all, start, end }) => {
      const [text, exact] = [all.join(''), all.slice(start, end).join('')]
      const located = locate(articleOf(text, 'Paragraph'), segmentOf('headline', exact))
      const places =
        located._tag === 'Right' ? [located.right] : located.left.kind === 'ambiguous' ? located.left.candidates : []
      expect(places.length).toBeGreaterThan(0)
      for (const { utf16, codePoints } of places) {
        expect(text.slice(utf16.start, utf16.end)).toBe(exact)
        expect(all.slice(codePoints.start, codePoints.end).join('')).toBe(exact)
      }
    }),
    { numRuns: 2000, seed: 2 }
  )
})
