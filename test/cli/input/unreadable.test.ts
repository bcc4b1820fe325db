import { expect, test } from 'vitest'
import { isUnreadable, unreadable } from '../../../src/cli/input/unreadable.js'

test('the reason is told in words', () => {
  const reasons = [new Error("EACCES: permission denied, open '/a, b'"), new Error('no reason of Node'), 'not an error']
  expect(reasons.map((reason) => unreadable('a.json', reason).message)).toEqual([
    'cannot read a.json: permission denied',
    'cannot read a.json: no reason of Node',
    'cannot read a.json: not an error'
  ])
})

test('other errors are told apart', () => {
  expect(isUnreadable(unreadable('a', 'b'))).toBe(true)
  expect([new Error('a'), Object.assign(new Error('a'), { _tag: 'Other' }), 'Unreadable'].some(isUnreadable)).toBe(
    false
  )
})
