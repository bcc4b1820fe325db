import { readdirSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { faulty, line, type Loose, minimalText, seedText, unusedPlace, warned } from '../articles.js'
import { type Outcome, runInMemory, type World } from '../runInMemory.js'

const validFolder = new URL('../../../fixtures/valid/', import.meta.url)

const show = (text: string, world: World = {}): Promise<Outcome> =>
  runInMemory(['show', 'a.json'], { files: { 'a.json': text }, ...world })

const shown = async (others: Loose, world: World = {}): Promise<string> => (await show(line(others), world)).stdout

describe('show', () => {
  test.each(readdirSync(validFolder).filter((name) => name.endsWith('.json')))(
    'writes %s as the page beside this test',
    async (name) => {
      const { status, stdout } = await show(readFileSync(new URL(name, validFolder), 'utf8'))
      expect(status).toBe(0)
      await expect(stdout).toMatchFileSnapshot(`./${name.replace(/\.json$/, '.txt')}`)
    }
  )

  test('fits the terminal, up to 100 columns', async () => {
    for (const terminal of [60, 80, 300]) {
      const { stdout } = await show(seedText, { terminal, variables: { NO_COLOR: '1' } })
      const widest = Math.max(...stdout.split('\n').map((text) => text.length))
      expect(widest).toBeLessThanOrEqual(Math.min(terminal, 100))
      expect(widest).toBeGreaterThan(Math.min(terminal, 100) - 10)
    }
  })

  test('says the same in colours as without', async () => {
    const { stdout } = await show(seedText, { terminal: 80 })
    const { stdout: plain } = await show(seedText)
    expect(stdout).toContain('\u001b[1mZalmay Khalilzad\u001b[22m')
    expect(stripVTControlCharacters(stdout)).toBe(plain)
  })

  test('reads standard input', async () => {
    const { status, stdout } = await runInMemory(['show', '-'], { stdin: minimalText })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Invented: nothing happened in Ruritania\n/)
  })

  test('shows an article with warnings', async () => {
    expect(await show(warned)).toMatchObject({ status: 0, stderr: '' })
  })

  test('lets no text of the article act on the terminal', async () => {
    const stdout = await shown({ headline: 'a\u001b[31mb\n\tc\u202ed', authors: ['\u0007'] })
    expect(stdout).toMatch(/^a\\u001b\[31mb c\\u202ed\nby \\u0007\n/)
  })
})

describe('an article that is not valid', () => {
  test('is not shown; its issues go to standard error', async () => {
    const { status, stdout, stderr } = await show(faulty)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^a\.json:1:27 {2}error {2}format\/uri {2}[^\n]*\n(?: {4}hint: [^\n]*\n)?$/)
  })

  test('breaks a rule, or is no JSON, or no article', async () => {
    expect(await show(line({ places: [unusedPlace('a'), unusedPlace('a')] }))).toMatchObject({ status: 1, stdout: '' })
    expect((await show('{')).stderr).toMatch(/json\/syntax/)
    expect((await show(`[${minimalText}]`)).stderr).toMatch(/^a\.json:1:1 {2}error {2}type\/object/)
  })

  test('is told with a code frame on a terminal', async () => {
    expect((await show(faulty, { terminal: 80 })).stderr).toMatch(/\^\^\^/)
  })

  test('is told apart from a file that cannot be read', async () => {
    expect(await runInMemory(['show', 'nosuch'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'communique: cannot read nosuch: no such file or directory\n'
    })
  })
})
