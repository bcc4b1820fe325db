import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Environment, Output } from '../../../src/cli/Environment.js'
import { createProgress } from '../../../src/cli/terminal/createProgress.js'
import { hang } from '../../../src/cli/terminal/hang.js'
import { paletteFor } from '../../../src/cli/terminal/Palette.js'
import { textWidth } from '../../../src/cli/terminal/textWidth.js'

const output = (isTerminal: boolean, width = 80, write: Output['write'] = () => Promise.resolve()): Output => ({
  write,
  isTerminal,
  width
})

const environmentWith = (others: Partial<Environment>): Environment => ({
  stdin: { chunks: Readable.from([]), isTerminal: false },
  stdout: output(false),
  stderr: output(false),
  variables: {},
  open: () => Promise.reject(new Error('no file')),
  write: () => Promise.reject(new Error('no file')),
  readPackageFile: () => Promise.reject(new Error('no file')),
  startHelper: () => {
    throw new Error('no thread')
  },
  now: () => 0,
  ...others
})

describe('paletteFor', () => {
  const painted = (isTerminal: boolean, variables: Environment['variables']): boolean =>
    paletteFor(output(isTerminal), environmentWith({ variables })).red('a') !== 'a'

  test('paints on a terminal and nowhere else', () => {
    expect(painted(true, { TERM: 'xterm' })).toBe(true)
    expect(painted(false, { TERM: 'xterm', FORCE_COLOR: '1' })).toBe(false)
  })

  test('paints not with NO_COLOR, nor on a terminal without colours', () => {
    expect(painted(true, { NO_COLOR: '1' })).toBe(false)
    expect(painted(true, { NO_COLOR: '0', FORCE_COLOR: '1' })).toBe(false)
    expect(painted(true, { NO_COLOR: '' })).toBe(true)
    expect(painted(true, { TERM: 'dumb' })).toBe(false)
  })
})

describe('hang', () => {
  test('breaks at spaces, and indents what follows', () => {
    expect(hang('one two three four five six', '- ', '  ', 24)).toBe('- one two three four\n  five six')
  })

  test('counts the columns of wide letters, and breaks what has no spaces', () => {
    expect(hang('格勞斯塔克憲法法院在聲明中表示', '', '', 20)).toBe('格勞斯塔克憲法法院在\n聲明中表示')
  })

  test('leaves room for the text however narrow it gets', () => {
    expect(hang('a'.repeat(25), '          ', '          ', 12)).toBe(`          ${'a'.repeat(20)}\n          aaaaa`)
  })

  test('is empty where there is nothing', () => {
    expect(hang('', '', '', 80)).toBe('')
  })
})

test('text is as wide as the terminal, up to 100 columns', () => {
  expect([40, 100, 300].map((width) => textWidth(output(true, width)))).toEqual([40, 100, 100])
})

describe('createProgress', () => {
  const steps = (isTerminal: boolean, times: Array<number>): [Environment, Array<string>] => {
    const written: Array<string> = []
    const stderr = output(isTerminal, 50, (text) => {
      written.push(text)
      return Promise.resolve()
    })
    return [environmentWith({ stderr, now: () => times.shift() ?? 0 }), written]
  }

  test('is shown after a while, now and then, and taken away', async () => {
    const [environment, written] = steps(true, [0, 499, 500, 550, 600])
    const progress = createProgress(environment)
    await progress.clear()
    for (const done of [1e6, 2e6, 3e6, 4e6]) await progress.update('a.json', done, 4e6)
    await progress.clear()
    await progress.clear()
    expect(written).toEqual([
      '\r[==========          ]  50 %  2.0 of 4.0 MB  a.js\u001b[K',
      '\r[====================] 100 %  4.0 of 4.0 MB  a.js\u001b[K',
      '\r\u001b[K'
    ])
  })

  test('tells what is done where the size is not known, and is not misled by it', async () => {
    const [environment, written] = steps(true, [0, 1000, 2000, 3000])
    const progress = createProgress(environment)
    await progress.update('<stdin>', 1_500_000, undefined)
    await progress.update('a\u001bb', 3, 2)
    await progress.update('empty', 0, 0)
    expect(written).toEqual([
      '\r1.5 MB  <stdin>\u001b[K',
      '\r[====================] 100 %  0.0 of 0.0 MB  a\\u0\u001b[K',
      '\r[                    ]   0 %  0.0 of 0.0 MB  empt\u001b[K'
    ])
  })

  test('is not shown where nobody watches', async () => {
    const [environment, written] = steps(false, [0, 1000])
    await createProgress(environment).update('a.json', 1, 2)
    expect(written).toEqual([])
  })
})
