import { expect, test } from 'vitest'
import type { ListedIssue } from '../../playground/CheckReport.js'
import { verdictOf } from '../../playground/verdict.js'

const issue = (severity: ListedIssue['severity'], code: string = 'id/duplicate'): ListedIssue => ({
  severity,
  code,
  message: 'x',
  pointer: '',
  line: 1,
  column: 1,
  related: []
})
const [error, warning, limit] = [issue('error'), issue('warning'), issue('error', 'limit/issues')]

test.each([
  [[], 'valid', 'Valid: no error, no warning'],
  [[warning], 'warnings', 'Valid, with 1 warning'],
  [[warning, warning], 'warnings', 'Valid, with 2 warnings'],
  [[error], 'errors', 'Not valid: 1 error'],
  [[error, warning, error], 'errors', 'Not valid: 2 errors and 1 warning'],
  [[error, error, limit], 'errors', 'Not valid: 2 errors, or more']
] as const)('case %#: %s', (issues, state, words) => {
  expect(verdictOf('{}', issues)).toEqual({ state, words })
})

test('nothing is said of an empty text', () => {
  expect(verdictOf(' \n', [error])).toEqual({ state: 'empty', words: 'Nothing to check yet' })
})
