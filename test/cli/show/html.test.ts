import { describe, expect, test } from 'vitest'
import { renderArticle } from '../../../src/render/index.js'
import type { Article } from '../../../src/index.js'
import { faulty, seedText } from '../articles.js'
import { type Outcome, runInMemory, type World } from '../runInMemory.js'

const show = (args: ReadonlyArray<string>, world: World = {}): Promise<Outcome> =>
  runInMemory(['show', 'a.json', ...args], { files: { 'a.json': seedText }, ...world })

const page = renderArticle(JSON.parse(seedText) as Article)

describe('show --html', () => {
  test.each([[['--html']], [['--html', '-o', '-']]])('%j writes a page to standard output', async (args) => {
    expect(await show(args)).toMatchObject({ status: 0, stdout: page, stderr: '', made: {} })
  })

  test.each([[['--html', '-o', 'a.html']], [['--output', 'a.html', '--html']]])(
    '%j writes it to a file',
    async (args) => {
      expect(await show(args)).toMatchObject({
        status: 0,
        stdout: '',
        stderr: '',
        made: { 'a.html': { text: page, isClosed: true } }
      })
    }
  )

  test('writes text to a file, as wide as without a terminal', async () => {
    const { stdout } = await show([])
    expect(await show(['-o', 'a.txt'], { terminal: 200 })).toMatchObject({
      stdout: '',
      made: { 'a.txt': { text: stdout, isClosed: true } }
    })
  })

  test('writes nothing of an article that is not valid, but says what is wrong as validate does', async () => {
    const world = { files: { 'a.json': faulty } }
    const { status, stdout, stderr, made } = await show(['--html', '-o', 'a.html'], world)
    expect({ status, stdout, made }).toEqual({ status: 1, stdout: '', made: {} })
    const validated = await runInMemory(['validate', 'a.json'], world)
    expect(stderr).not.toBe('')
    expect(validated.stdout).toContain(stderr)
  })

  test('says so where the file cannot be written', async () => {
    const create = new Error("ENOENT: no such file or directory, open 'no/a.html'")
    expect(await show(['--html', '-o', 'no/a.html'], { fileFaults: { create } })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'communique: cannot write no/a.html: no such file or directory\n'
    })
  })
})
