import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closedIn } from '../../../src/text/quotation/closedIn.js'
import { isInMarks, isQuoted } from '../../../src/text/quotation/isQuoted.js'
import { quotationsOf } from '../../../src/text/quotation/quotationsOf.js'

const piece = fc.constantFrom(
  'peace',
  'talks ',
  ' ',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '.',
  ', ',
  '— ',
  'x: ',
  '😀'
)
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))

it('what stands in marks that open and close in a text is quoted, whatever stands around the text', () => {
  let inMarks = 0
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (texts, which, from, to) => {
        const index = which % texts.length
        const chosen = texts[index] as string
        const [start, end] = [from % chosen.length, to % (chosen.length + 1)]
        if (end <= start || !isInMarks(chosen, closedIn(chosen), { start, end })) return
        inMarks++
        expect(isQuoted(quotationsOf(texts)[index]!, { start, end })).toBe(true)
      }
    ),
    { seed: 20260314, numRuns: 20_000 }
  )
  expect(inMarks).toBeGreaterThan(500)
})
