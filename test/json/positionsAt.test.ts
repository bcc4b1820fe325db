import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionsAt } from '../../src/json/positionsAt.js'
import { plainPosition } from './jsonTree.js'

describe('positionsAt', () => {
  it('counts lines by every line break and columns by code units', () => {
    const text = 'a\nb\r\nc\rd\u2028😀e\n'
    expect(positionsAt(text, [0, 1, 2, 3, 4, 5, 7, 8, 10, 11, 12, 13])).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
      { line: 4, column: 4 },
      { line: 4, column: 5 },
      { line: 4, column: 6 },
      { line: 5, column: 1 }
    ])
  })

  it('finds what splitting the text finds, in whatever order it is asked', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028', '😀') })
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 })), (lines, numbers) => {
        const offsets = numbers.map((number) => number % (lines.length + 1))
        expect(positionsAt(lines, offsets)).toEqual(offsets.map((offset) => plainPosition(lines, offset)))
      }),
      { numRuns: 3000, seed: 10 }
    )
  })
})
