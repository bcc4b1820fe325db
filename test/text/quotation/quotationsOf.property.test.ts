import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isQuoted } from '../../../src/text/quotation/isQuoted.js'
import { quotationsOf } from '../../../src/text/quotation/quotationsOf.js'

/** Opening and closing marks as CLDR's locales pair them, and as they are typed. */
const pairs: ReadonlyArray<readonly [string, string]> = [
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['„', '”'],
  ['‚', '‘'],
  ['‚', '’'],
  ['«', '»'],
  ['»', '«'],
  ['»', '»'],
  ['«\u00a0', '\u00a0»'],
  ['« ', ' »'],
  ['‹', '›'],
  ['›', '‹'],
  ['”', '”'],
  ['’', '’'],
  ['”', '“'],
  ['’', '‘'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〝', '〟'],
  ['"', '"'],
  ["'", "'"],
  ['״', '״'],
  ['``', "''"]
]

const word = fc.constantFrom(
  'peace',
  'talks',
  'Doha',
  'Turkey’s',
  'l’accord',
  'мир',
  'ειρήνη',
  'barış',
  '5',
  'rock-solid'
)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const stop = fc.constantFrom(',', '.', '!', '')
const sentence = fc
  .tuple(phrase, phrase, stop, phrase)
  .map(([before, quoted, stop, after]) => ({ before, quoted, stop, after }))

const marked = fc
  .tuple(fc.constantFrom(...pairs), fc.array(sentence, { minLength: 1, maxLength: 4 }))
  .map(([[open, close], sentences]) => {
    const quoted: Array<{ start: number; end: number }> = []
    const plain: Array<{ start: number; end: number }> = []
    let text = ''
    const add = (words: string, ranges: Array<{ start: number; end: number }>): void => {
      ranges.push({ start: text.length, end: text.length + words.length })
      text += words
    }
    for (const sentence of sentences) {
      add(sentence.before, plain)
      text += ` ${open}`
      add(sentence.quoted + sentence.stop, quoted)
      text += `${close} `
      add(sentence.after, plain)
      text += '. '
    }
    return { text, quoted, plain }
  })

it('counts what stands between marks as quoted, whatever the language, and nothing else', () => {
  fc.assert(
    fc.property(marked, ({ text, quoted, plain }) => {
      const [quotations] = quotationsOf([text])
      if (quotations === undefined) throw new Error('no paragraph')
      for (const range of quoted)
        expect([text.slice(range.start, range.end), isQuoted(quotations, range)]).toContain(true)
      for (const range of plain)
        expect([text.slice(range.start, range.end), isQuoted(quotations, range)]).toContain(false)
    }),
    { numRuns: 2000, seed: 1 }
  )
})

it('gives ranges in order that hold no other and lie in the text, whatever the text', () => {
  const unit = fc.constantFrom(...'“”„‘’«»"\'`,<>「」 a5.:—\n-'.split(''), 'א', '和', '😀')
  fc.assert(
    fc.property(fc.array(fc.string({ unit, minLength: 1, maxLength: 40 }), { maxLength: 5 }), (texts) => {
      const all = quotationsOf(texts)
      expect(all.map(({ text }) => text)).toEqual(texts)
      for (const { text, ranges, core } of all) {
        let last = -1
        for (const { start, end } of [...ranges, { start: text.length + 1, end: text.length + 2 }]) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(ranges.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
        expect(core.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 2000, seed: 2 }
  )
})

it('takes linear time in hostile text', () => {
  const start = performance.now()
  for (const unit of ['“', '”', '"', "'", '’ ', "a' ", '\u200b"', '« ', ',,', 'ב"א', '\n', ' —', ': ', '“a” ', '(@']) {
    const text = unit.repeat(40_000 / unit.length)
    const [quotations] = quotationsOf([text])
    if (quotations === undefined) throw new Error('no paragraph')
    for (let at = 0; at < 100; at++) isQuoted(quotations, { start: at, end: at + 1 })
  }
  quotationsOf(Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? '“a' : 'b” c')))
  expect(performance.now() - start).toBeLessThan(10_000)
})
