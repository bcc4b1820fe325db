import { expect, test } from 'vitest'
import { isOfFormat } from '../../src/codec/format.js'

test('a string on which the engine gives up is of no format', () => {
  const overflowing = Object.assign(/^a*$/, {
    exec: (): never => {
      throw new RangeError('Maximum call stack size exceeded')
    }
  })
  const format = { name: 'Letters', description: 'letters', pattern: /^a*$/ }
  expect(isOfFormat(format, 'aa')).toBe(true)
  expect(isOfFormat({ ...format, pattern: overflowing }, 'aa')).toBe(false)
})
