import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from '../../src/stream/decodeUtf8.js'

const seed = 20201203

const mostlyUtf8 = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => new TextEncoder().encode(text))
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2 }) }
    ),
    { maxLength: 8 }
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])))

test('the fault is where the longest part ends that is UTF-8', () => {
  fc.assert(
    fc.property(mostlyUtf8, (bytes) => {
      const { text, fault } = decodeUtf8(bytes)
      expect(fault === undefined).toBe(isUtf8(bytes))
      if (fault === undefined) return
      const lines = text.split(/\r\n|\r|\n/).slice(0, fault.position.line)
      const last = lines.pop() ?? ''
      const ends = [...text.matchAll(/\r\n|\r|\n/g)].slice(0, lines.length).map(([end]) => end)
      const before =
        lines.map((line, index) => line + (ends[index] ?? '')).join('') + last.slice(0, fault.position.column - 1)
      const encoded = new TextEncoder().encode(before)
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
      expect(Uint8Array.from(bytes.subarray(mark, mark + encoded.length))).toEqual(encoded)
      expect(bytes[mark + encoded.length]).toBe(fault.byte)
    }),
    { seed, numRuns: 1000 }
  )
})
