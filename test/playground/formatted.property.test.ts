import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatted } from '../../playground/formatted.js'

test('is what JSON.stringify writes with an indent of two', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const expected = `${JSON.stringify(value, null, 2)}\n`
      expect(formatted(JSON.stringify(value))).toBe(expected)
      expect(formatted(expected)).toBe(expected)
    })
  )
})
