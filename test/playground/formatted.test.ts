import { expect, test } from 'vitest'
import { formatted } from '../../playground/formatted.js'

test('keeps what JSON.parse would lose', () => {
  expect(formatted('{"a":1.0,"a":1e400,"b":"\\u0041 \\""}')).toBe(
    '{\n  "a": 1.0,\n  "a": 1e400,\n  "b": "\\u0041 \\""\n}\n'
  )
})

test.each(['', '{', '{"a"}', '[1,]', '\uFEFF{}', 'x'])('leaves alone what is no JSON: %s', (text) => {
  expect(formatted(text)).toBeUndefined()
})

test('takes time and room linear in the depth', () => {
  const text = '['.repeat(100_000) + ']'.repeat(100_000)
  expect(formatted(text)?.length).toBeLessThan(200_000 * 90)
})
