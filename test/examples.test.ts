import { strict } from 'node:assert'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileExamples } from './examples/compileExamples.js'
import { docExamples } from './examples/docExamples.js'
import { type Example, nameOf } from './examples/Example.js'
import { fencedBlocks } from './examples/fencedBlocks.js'
import { filesBelow, markdownFiles, root, textOf } from './examples/projectFiles.js'

const folder = join(root, '.test-output/examples')

/** Where an example is written: on the same line as where it stands, so that complaints point there. */
const pathOf = (example: Example): string => join(folder, `${nameOf(example).replace(/[/:]/g, '-')}.ts`)

const inComments = filesBelow('src', '.ts').flatMap((file) => docExamples(file, textOf(file)))
const blocks = markdownFiles().flatMap((file) => fencedBlocks(file, textOf(file)))
const isCode = /^(?:ts|typescript|js|javascript|mjs|mts)$/
const inMarkdown = blocks.filter(({ language }) => isCode.test(language))
const examples: ReadonlyArray<Example> = [...inComments, ...inMarkdown]

const NOT_RUN = /^no-run\b/

/** Two examples that must not pass, or nothing here can fail. */
const illTyped: Example = { file: 'no such file', line: 3, code: 'export const one: string = 1', note: '' }
const untrue: Example = { file: 'no such file', line: 9, code: 'assert.equal(1, 2)', note: '' }

let faults: ReadonlyMap<string, ReadonlyArray<string>> = new Map()

const run = (example: Example): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(pathOf(example)).href)

beforeAll(() => {
  Object.assign(globalThis, { assert: strict })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const all = [...examples, illTyped, untrue]
  for (const example of all) writeFileSync(pathOf(example), `${'\n'.repeat(example.line - 1)}${example.code}\n`)
  faults = compileExamples(all.map(pathOf))
})

describe('the check of examples', () => {
  test('finds them', () => {
    expect(inComments.length).toBeGreaterThan(100)
  })

  test('tells an ill-typed one, and where', () => {
    expect(faults.get(pathOf(illTyped))).toEqual([expect.stringMatching(/^3:14 /)])
  })

  test('tells one that does not hold', async () => {
    await expect(run(untrue)).rejects.toThrow('1 !== 2')
  })
})

describe('examples', () => {
  test.each(examples.map((example) => [nameOf(example), example] as const))('%s', async (_name, example) => {
    expect(faults.get(pathOf(example))).toEqual([])
    if (!NOT_RUN.test(example.note)) await run(example)
  })
})

describe('examples in comments', () => {
  test.each(inComments.map((example) => [nameOf(example), example.code]))('%s asserts something', (_name, code) => {
    expect(code).toContain('assert')
  })
})

describe('blocks in Markdown', () => {
  test('that are not run say why', () => {
    const silent = inMarkdown.filter(({ note }) => note !== '' && !/^no-run: \S/.test(note))
    expect(silent.map(nameOf)).toEqual([])
  })

  const json = blocks.filter(({ language }) => language === 'json')

  test.each([...json.map((block) => [nameOf(block), block.code] as const)])('%s is JSON', (_name, code) => {
    expect(() => JSON.parse(code) as unknown).not.toThrow()
  })
})
