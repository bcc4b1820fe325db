import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/stream/linesOf.js'

const seed = 20201203

test('lines do not depend on how the input is cut into pieces', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🕊', '\n', '\r', '\r\n', '\u2028'), maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(7), { minLength: 1 }), async (whole, sizes) => {
      const bytes = new TextEncoder().encode(whole)
      async function* pieces(): AsyncGenerator<Uint8Array> {
        let at = 0
        for (const size of sizes) {
          await Promise.resolve()
          yield bytes.subarray(at, at + size)
          at += size
        }
        yield bytes.subarray(at)
      }
      const lines: Array<string> = []
      for await (const line of linesOf(pieces(), 1000)) lines.push(new TextDecoder().decode(line.bytes))
      expect(lines).toEqual(whole.split(/\r\n|\r|\n/))
    }),
    { seed, numRuns: 500 }
  )
})
