import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearCopy } from '../../src/text/nearCopy.js'

const words = [
  'Doha',
  'Türkiye’s',
  '“peace”',
  'E\u0301lysée',
  'ΠΌΛΕΜΟΣ',
  'мир',
  '和平',
  '😀',
  'ﬁnal',
  'cease-fire',
  '—',
  'x2',
  'Ὀδυσσεύς'
]
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })

const swap = (text: string, kind: RegExp, others: ReadonlyArray<string>, at: number): string =>
  text.replace(kind, (_, offset: number) => others[(at + offset) % others.length] as string)

/** The five ways that a copy may differ, each with a number to vary it by. */
const disguises: ReadonlyArray<(text: string, at: number) => string> = [
  (text, at) => swap(text, /[“”’]/g, ['"', "'", '„', '»', '‘', '「'], at),
  (text, at) => swap(text, /[—-]/g, ['–', '−', '--', '\u2011'], at),
  (text, at) => swap(text, / /g, ['\u00a0', '\u2009', '\n', '   ', '\u200b '], at),
  (text, at) => (at % 2 === 0 ? text.toUpperCase() : text.toLowerCase()),
  (text, at) => text.normalize(['NFC', 'NFD', 'NFKC', 'NFKD'][at % 4])
]

it('finds a copy that is disguised in five ways, and only that', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, fc.array(fc.nat(99), { minLength: 5, maxLength: 5 }), (...given) => {
      const [before, copied, after, ways] = given
      const source = copied.join(' ')
      const text = ['@', ...before, '#', source, '#', ...after].join(' ')
      const disguised = ways.reduce((words, at, index) => disguises[index]?.(words, at) as string, source)
      expect(nearCopy(text, `# ${disguised} #`)).toBe(`# ${source} #`)
      expect(nearCopy(text, `# ${disguised}x #`)).toBeUndefined()
    }),
    { numRuns: 2000, seed: 1 }
  )
})

it('gives back a stretch that cuts no pair and no letter off its marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
      const all = Array.from(text)
      const start = one % (all.length + 1)
      const copy = nearCopy(text, all.slice(start, start + 1 + (other % 4)).join(''))
      if (copy === undefined) return
      expect(text).toContain(copy)
      expect(/^\p{M}/u.test(copy) && !/^\p{M}/u.test(text)).toBe(false)
      expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(copy)).toBe(false)
    }),
    { numRuns: 2000, seed: 2 }
  )
})
