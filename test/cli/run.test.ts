import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runInMemory } from './runInMemory.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

describe('help', () => {
  test.each([
    [['--help']],
    [['help']],
    [['validate', '--help']],
    [['show', '--help']],
    [['explain', '-h']],
    [['help', 'show']]
  ])('%j writes help with examples', async (args) => {
    const { status, stdout, stderr } = await runInMemory(args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: communique /)
    expect(stdout).toMatch(/\nExamples:\n(?: {2}\$ .+\n)+/)
  })

  test('is as wide as the terminal', async () => {
    const widest = async (terminal: number, ...command: ReadonlyArray<string>): Promise<number> =>
      Math.max(
        ...(await runInMemory([...command, '--help'], { terminal })).stdout.split('\n').map(({ length }) => length)
      )
    expect(await widest(80)).toBeLessThanOrEqual(80)
    expect(await widest(80, 'validate')).toBeLessThanOrEqual(80)
    expect(await widest(120)).toBeGreaterThan(80)
  })
})

test.each(['--version', '-V'])('%s writes the version', async (option) => {
  expect(await runInMemory([option])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  [[], 'Usage: communique'],
  [['validat'], '(Did you mean validate?)'],
  [['validate', '--formt', 'json'], '(Did you mean --format?)'],
  [['validate', '--format', 'xml'], 'Allowed choices are text, json, github, sarif.'],
  [['validate', '--max-warnings'], 'argument missing'],
  [['show'], "missing required argument 'FILE'"],
  [['show', 'a', 'b'], 'too many arguments']
])('%j is a wrong command', async (args, complaint) => {
  const { status, stdout, stderr } = await runInMemory(args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(complaint)
})

test('a reader that has gone is no fault', async () => {
  const outputFault = { error: Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), after: 0 }
  expect(await runInMemory(['--help'], { outputFault })).toMatchObject({ status: 0, stderr: '' })
})

test('a program that fails says so in one line', async () => {
  const outputFault = { error: 'a\nb', after: 0 }
  expect(await runInMemory(['--help'], { outputFault })).toMatchObject({ status: 2, stderr: 'communique: a\\u000ab\n' })
})
