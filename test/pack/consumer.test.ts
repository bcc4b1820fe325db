import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { output, run } from './run.js'

const consumer = inject('consumer')
const bareConsumer = inject('bareConsumer')

const SEED = 'khalilzad-heads-for-turkey-and-qatar.json'

const node = (file: string, code: string, folder: string = consumer): string => {
  writeFileSync(join(folder, file), code)
  return output(folder, process.execPath, [file]).trim()
}

/** The names that an entry exports as an ES module and as CommonJS. */
const exportsOf = (entry: string, folder: string): readonly [string, string] => [
  node('names.mjs', `import * as all from '${entry}'; console.log(Object.keys(all).sort().join())`, folder),
  node('names.cjs', `console.log(Object.keys(require('${entry}')).sort().join())`, folder)
]

describe('the installed package', () => {
  test('runs as an ES module', () => {
    const code = `
      import * as t from 'io-ts'
      import { decodeArticle, parseArticle, Article, pointer } from 'communique'
      import seed from 'communique/fixtures/${SEED}' with { type: 'json' }

      const refused = decodeArticle({ ...seed, id: 'no URI' })
      const told = [parseArticle(seed) === seed, t.array(Article).is([seed]), refused.left.map(pointer)]
      console.log(JSON.stringify(told))
    `
    expect(node('use.mjs', code)).toBe('[true,true,["/id"]]')
  })

  test('runs as CommonJS', () => {
    const code = `
      const t = require('io-ts')
      const { decodeArticle, parseArticle, Article, pointer } = require('communique')
      const seed = require('communique/fixtures/${SEED}')

      const refused = decodeArticle({ ...seed, id: 'no URI' })
      const told = [parseArticle(seed) === seed, t.array(Article).is([seed]), refused.left.map(pointer)]
      console.log(JSON.stringify(told))
    `
    expect(node('use.cjs', code)).toBe('[true,true,["/id"]]')
  })

  test.each([
    ['communique', 'decodeArticle'],
    ['communique/interop/event-data', 'toPlover'],
    ['communique/interop/geojson', 'toGeoJson'],
    ['communique/interop/ninjs', 'fromNinjs'],
    ['communique/interop/schema-org', 'fromHtml'],
    ['communique/interop/text', 'articleFromText'],
    ['communique/interop/web-annotation', 'toWebAnnotations'],
    ['communique/json-schema', 'standardJsonSchema'],
    ['communique/render', 'renderArticle'],
    ['communique/stream', 'decodeLines'],
    ['communique/testing', 'arbitrary']
  ])('has the same exports of %s for both', (entry, name) => {
    const [esm, cjs] = exportsOf(entry, consumer)
    expect(esm.split(',')).toContain(name)
    expect(cjs).toBe(esm)
  })

  test.each(['communique', 'communique/json-schema', 'communique/render', 'communique/stream'])(
    'has %s without the optional peer',
    (entry) => {
      expect(exportsOf(entry, bareConsumer)).toEqual(exportsOf(entry, consumer))
    }
  )

  test('names the optional peer where it is needed and missing', () => {
    const { stderr } = run(bareConsumer, process.execPath, ['-e', `require('communique/testing')`])
    expect(stderr).toContain("Cannot find module 'fast-check'")
  })

  test.each([
    ['an ES module', 'mjs', (entry: string): string => `await import('${entry}')`],
    ['CommonJS', 'cjs', (entry: string): string => `require('${entry}')`]
  ])('shares its codecs between entries as %s', (_format, extension, load) => {
    const code = `
      const { Article } = ${load('communique')}
      const { standardJsonSchema } = ${load('communique/json-schema')}
      const schema = standardJsonSchema(Article)
      const same = schema['~standard'].validate === Article['~standard'].validate
      console.log(same, 'issues' in schema['~standard'].validate({}), Object.getPrototypeOf(schema) === Article)
    `
    expect(node(`identity.${extension}`, code)).toBe('true true true')
  })

  test.each([
    ['an ES module', 'mjs', (entry: string): string => `await import('${entry}')`],
    ['CommonJS', 'cjs', (entry: string): string => `require('${entry}')`]
  ])('decodes a stream as %s', (_format, extension, load) => {
    const code = `
      const { createReadStream, readFileSync, writeFileSync } = ${load('node:fs')}
      const { decodeLines } = ${load('communique/stream')}
      const read = async () => {
        const seed = JSON.stringify(JSON.parse(readFileSync('node_modules/communique/fixtures/valid/${SEED}', 'utf8')))
        writeFileSync('feed-${extension}.ndjson', seed + '\\n{\\n' + seed)
        for await (const { line, result } of decodeLines(createReadStream('feed-${extension}.ndjson'))) {
          console.log(line, result._tag)
        }
      }
      void read()
    `
    expect(node(`stream.${extension}`, code)).toBe('1 Right\n2 Left\n3 Right')
  })

  test('tells its version, and hides its inner files', () => {
    expect(node('version.cjs', `console.log(require('communique/package.json').version)`)).toMatch(/^\d+\.\d+\.\d+$/)
    const hidden = run(consumer, process.execPath, ['-e', `require('communique/dist/cli.js')`])
    expect(hidden.stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('the installed command line', () => {
  const fixture = join('node_modules/communique/fixtures/valid', SEED)
  const communique = (...args: ReadonlyArray<string>) =>
    run(consumer, join(consumer, 'node_modules/.bin/communique'), args)

  test('validates the fixture', () => {
    expect(communique('validate', fixture)).toMatchObject({ status: 0, stderr: '' })
  })

  test('refuses what is no article', () => {
    writeFileSync(join(consumer, 'wrong.json'), '{ "schemaVersion": "1" }')
    const { status, stdout } = communique('validate', 'wrong.json')
    expect(stdout).toContain('wrong.json:1:1')
    expect(status).toBe(1)
  })

  test('looks at lines with several threads', () => {
    const seed = JSON.stringify(JSON.parse(readFileSync(join(consumer, fixture), 'utf8')))
    writeFileSync(join(consumer, 'feed.ndjson'), `${seed}\n{\n`.repeat(100))
    const [alone, together] = ['1', '2'].map((jobs) => communique('validate', '--jobs', jobs, 'feed.ndjson'))
    expect(alone).toMatchObject({ status: 1, stderr: '' })
    expect(together).toEqual(alone)
  })

  test('shows the fixture', () => {
    const { status, stdout } = communique('show', fixture)
    expect(stdout).toContain('Khalilzad')
    expect(status).toBe(0)
  })
})
