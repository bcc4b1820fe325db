import { describe, expect, test } from 'vitest'
import { formatIssues, type Issue, type LocatedIssue, pointer } from '../../src/index.js'

const issue: LocatedIssue = {
  code: 'id/duplicate',
  severity: 'error',
  path: ['events', 1, 'id'],
  message: 'the id "talks" is used twice',
  hint: 'choose another id',
  related: [{ path: ['events', 0, 'id'], message: 'used here first' }],
  line: 12,
  column: 7
}
const warning: Issue = { code: 'unused/actor', severity: 'warning', path: [], message: 'a *bold* `tick` <b> [x](y)' }

describe('text', () => {
  test('is a line an issue, with what belongs to it under it', () => {
    expect(formatIssues([issue, warning])).toBe(
      [
        '12:7  /events/1/id  error  id/duplicate  the id "talks" is used twice',
        '    hint: choose another id',
        '    see /events/0/id: used here first',
        '(root)  warning  unused/actor  a *bold* `tick` <b> [x](y)'
      ].join('\n')
    )
  })

  test('is empty for no issue', () => {
    expect(formatIssues([])).toBe('')
  })

  test('shows a hostile key without letting it act', () => {
    const hostile: Issue = { ...warning, path: ['a\u001b[31m\n\u202eb'], related: [{ path: ['\u0007'], message: 'x' }] }
    expect(formatIssues([hostile])).toContain('/a\\u001b[31m\\u000a\\u202eb')
    expect(formatIssues([hostile])).toContain('see /\\u0007: x')
  })
})

describe('markdown', () => {
  test('is a list, with nothing in it that acts as markdown', () => {
    expect(formatIssues([issue, warning], { style: 'markdown' })).toBe(
      [
        '- **error** `id/duplicate` at `12:7  /events/1/id`: the id "talks" is used twice',
        '  - hint: choose another id',
        '  - see /events/0/id: used here first',
        '- **warning** `unused/actor` at `(root)`: a \\*bold\\* \\`tick\\` \\<b\\> \\[x\\](y)'
      ].join('\n')
    )
  })

  test('fences a key with backticks in it', () => {
    expect(formatIssues([{ ...warning, path: ['a``b'] }], { style: 'markdown' })).toContain('at ```/a``b```:')
  })
})

describe('pointer', () => {
  test.each([
    [[], ''],
    [['a', 0, ''], '/a/0/'],
    [['a/b', 'm~n', '~1'], '/a~1b/m~0n/~01']
  ])('of %j', (path, expected) => {
    expect(pointer({ path })).toBe(expected)
  })
})
