import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeArticle } from '../../../src/index.js'
import { paragraphsOfText } from '../../../src/interop/paragraphsOfText.js'
import { articleFromText } from '../../../src/interop/text/index.js'
import { verifiedArticle } from '../../../src/testing/index.js'

const options = { id: 'urn:example:text', language: 'en' }
const unit = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u2029',
  '\u0085',
  '\u200b',
  '中',
  '😀',
  '\ud800',
  '\udc00'
)

test('whatever the text, what comes out is an article, or a loss tells why there is none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.constantFrom('lines', 'blocks', undefined),
      (text, paragraphs) => {
        const { value, losses } = articleFromText(text, paragraphs === undefined ? options : { ...options, paragraphs })
        if (value === undefined) expect(losses.length).toBeGreaterThan(0)
        else expect(decodeArticle(value)._tag).toBe('Right')
      }
    ),
    { numRuns: 1500, seed: 1 }
  )
})

test('no letter is lost, nor moved', () => {
  const letters = (text: string): string => text.replace(/[\s\0\u0085]/g, '').replace(/[\u200b]/g, '')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      expect(letters(paragraphsOfText(text).join(''))).toBe(letters(text))
    }),
    { numRuns: 1500, seed: 2 }
  )
})

test('the text of an article comes back as it was, a line or a block for each paragraph', () => {
  fc.assert(
    fc.property(verifiedArticle(), fc.constantFrom('\n', '\r\n', '\n\n', '\n \n\n'), ({ headline, body }, end) => {
      const texts = [headline, ...body.map(({ text }) => text)]
      fc.pre(texts.every((text) => text.trim() === text && !/[\n\r\v\f\u2028\u2029]/.test(text)))
      const { value, losses } = articleFromText(texts.join(end), options)
      expect(losses).toEqual([])
      expect([value?.headline, ...(value?.body ?? []).map(({ text }) => text)]).toEqual(texts)
      expect(paragraphsOfText(texts.join(end))).toEqual(texts)
    }),
    { numRuns: 60, seed: 3 }
  )
})
