import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeArticleJson } from '../../src/index.js'
import type { Chunk } from '../../src/stream/index.js'
import { faulty, line, warned } from '../cli/articles.js'
import { decodedAll } from './sources.js'

const seed = 20201203

const twice = line().replace('"language"', '"headline":"again","language"')

const fileLine = fc.oneof(
  fc.constantFrom(
    line(),
    line({ headline: '🕊 «é» \u2028' }),
    faulty,
    warned,
    twice,
    '',
    ' \t',
    '{"a":',
    '[1]',
    '\ufffd'
  ),
  fc.string({ unit: fc.constantFrom('"', '{', 'é', '🕊', '€', '\ud83d', '\udd4a', '\ufeff', '\\', ' '), maxLength: 12 })
)

const ndjson = fc
  .array(fc.tuple(fileLine, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 6 })
  .chain((lines) => fileLine.map((last) => `${lines.map((parts) => parts.join('')).join('')}${last}`))

/** Where a text is cut: mostly close together. */
const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(2000)), { minLength: 1, maxLength: 40 })

const cut = <A extends { slice: (from: number, to?: number) => A }>(
  whole: A,
  lengths: ReadonlyArray<number>
): ReadonlyArray<A> => {
  let at = 0
  const pieces = lengths.map((length) => whole.slice(at, (at += length)))
  return [...pieces, whole.slice(at)]
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

test('results do not depend on how text is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(ndjson, sizes, async (text, lengths) => {
      expect(await decodedAll(cut(text, lengths))).toEqual(await decodedAll(text))
    }),
    { seed, numRuns: 500 }
  )
})

test('results do not depend on how bytes are cut into chunks, nor on whether chunks are bytes or text', async () => {
  await fc.assert(
    fc.asyncProperty(ndjson.filter(isWellFormed), sizes, fc.nat(2), async (text, lengths, every) => {
      const whole = await decodedAll(text)
      const bytes = new TextEncoder().encode(text)
      expect(await decodedAll(cut(bytes, lengths))).toEqual(whole)
      const mixed = cut(text, lengths).map((piece, index): Chunk =>
        index % 3 === every && isWellFormed(piece) ? new TextEncoder().encode(piece) : piece
      )
      const parted = mixed.some(
        (piece, index) => piece instanceof Uint8Array && /[\ud800-\udbff]$/.test(String(mixed[index - 1]))
      )
      if (!parted) expect(await decodedAll(mixed)).toEqual(whole)
    }),
    { seed, numRuns: 500 }
  )
})

test('a line is judged as decodeArticleJson judges its text', async () => {
  await fc.assert(
    fc.asyncProperty(ndjson.filter(isWellFormed), sizes, fc.boolean(), async (text, lengths, allowDuplicateKeys) => {
      const lines = text.split(/\r\n|\r|\n/)
      const decoded = await decodedAll(cut(text, lengths), { allowDuplicateKeys })
      const isBlank = (one: string): boolean => /^\ufeff?[ \t]*$/.test(one)
      expect(decoded.map((one) => one.line)).toEqual(lines.flatMap((one, index) => (isBlank(one) ? [] : [index + 1])))
      for (const { line: number, result, text: read, offset, length } of decoded) {
        const own = lines[number - 1] ?? ''
        expect(read).toBe(own.replace(/^\ufeff/, ''))
        expect(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(
            new TextEncoder().encode(text).subarray(offset, offset + length)
          )
        ).toBe(own)
        const alone = decodeArticleJson(own, { allowDuplicateKeys })
        expect(result._tag).toBe(alone._tag)
        if (result._tag === 'Left' && alone._tag === 'Left') {
          expect(result.left.map(({ code, path, column }) => ({ code, path, column }))).toEqual(
            alone.left.map(({ code, path, column }) => ({ code, path, column }))
          )
          expect(result.left.map((issue) => issue.line)).toEqual(alone.left.map(() => number))
        }
      }
    }),
    { seed, numRuns: 500 }
  )
})
