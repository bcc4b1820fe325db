import { expect, test } from 'vitest'
import { extentOf } from '../../playground/extentOf.js'

const pieceAt = (line: string, offset: number): string => {
  const { from, to } = extentOf(line, offset)
  return line.slice(from, to)
}

test.each([
  ['  "a": "b c",', 7, '"b c"'],
  ['"a \\" b": 1', 0, '"a \\" b"'],
  ['"a": -1.5e3,', 5, '-1.5e3'],
  ['[true, null]', 1, 'true'],
  ['{ "a": 1 }', 0, '{'],
  ['"a": [', 5, '['],
  ['"not closed', 0, '"not closed'],
  ['"ends in \\', 0, '"ends in '],
  ['a b', 1, ' ']
])('of %s from %i it is %s', (line, offset, piece) => {
  expect(pieceAt(line, offset)).toBe(piece)
})

test('behind the end it is empty', () => {
  expect([extentOf('abc', 3), extentOf('abc', 9), extentOf('', 0)]).toEqual([
    { from: 3, to: 3 },
    { from: 3, to: 3 },
    { from: 0, to: 0 }
  ])
})
