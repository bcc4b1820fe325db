import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { root } from '../examples/projectFiles.js'
import { output, run } from './run.js'

const consumer = inject('consumer')

const SEED = 'khalilzad-heads-for-turkey-and-qatar.json'

/** Uses every entry, and a stream whose chunks end inside of characters. */
const PROGRAM = `
import seed from 'communique/fixtures/${SEED}' with { type: 'json' }
import { Article, checkArticle, decodeArticle, decodeArticleJson, formatIssues } from 'communique'
import { toPlover } from 'communique/interop/event-data'
import { toGeoJson } from 'communique/interop/geojson'
import { toNinjs } from 'communique/interop/ninjs'
import { fromHtml } from 'communique/interop/schema-org'
import { anchorsOf } from 'communique/interop/text'
import { toWebAnnotations } from 'communique/interop/web-annotation'
import { standardJsonSchema } from 'communique/json-schema'
import { renderArticle } from 'communique/render'
import { decodeLines } from 'communique/stream'

const { right: article } = decodeArticle(seed)
console.log(checkArticle(article), formatIssues(decodeArticle({ ...seed, language: 'en_GB' }).left))
console.log(formatIssues(decodeArticleJson(JSON.stringify(seed, null, 2).replace('Doha', 'Dohaa')).left))

const bytes = new TextEncoder().encode(JSON.stringify(seed) + '\\n{"headline":"é"}\\n')
const chunks = Array.from({ length: bytes.length }, (_, at) => bytes.slice(at, at + 1))
const stream = new ReadableStream({ start(controller) {
  for (const chunk of chunks) controller.enqueue(chunk)
  controller.close()
} })
for await (const { line, result } of decodeLines(stream)) console.log(line, result._tag, result.left?.length)

console.log(renderArticle(article).length, standardJsonSchema(Article)['~standard'].vendor)
console.log(JSON.stringify([toPlover(article), toGeoJson(article), toNinjs(article), toWebAnnotations(article)]).length)
console.log(fromHtml('<p>Hello</p>').losses.length, anchorsOf(article, 'Doha').length)
`

const bin = (name: string): string => join(root, 'node_modules/.bin', name)

const RUNTIMES = [
  ['Deno', bin('deno'), ['run', '--no-remote', '--quiet', '--allow-all']],
  ['Bun', bin('bun'), []]
] as const

beforeAll(() => writeFileSync(join(consumer, 'everywhere.mjs'), PROGRAM))

describe.each(RUNTIMES)('%s', (_name, command, args) => {
  test('runs every entry, with the output of Node', () => {
    const expected = output(consumer, process.execPath, ['everywhere.mjs'])
    expect(expected.split('\n').length).toBeGreaterThan(8)
    expect(output(consumer, command, [...args, 'everywhere.mjs'])).toBe(expected)
  })

  test('runs the command line, with the output of Node', () => {
    const validate = ['node_modules/communique/dist/cli.js', 'validate', 'package.json']
    const expected = run(consumer, process.execPath, validate)
    expect(expected.status).toBe(1)
    expect(run(consumer, command, [...args, ...validate])).toEqual(expected)
  })
})
