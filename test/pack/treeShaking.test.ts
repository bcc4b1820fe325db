import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')

/** What decoding may weigh. */
const BUDGET_KIB = 46

const withEsbuild = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: consumer,
    bundle: true,
    write: false,
    format: 'esm',
    external: ['io-ts'],
    logLevel: 'silent'
  })
  return outputFiles.map(({ text }) => text).join('')
}

const withRollup = async (entry: string): Promise<string> => {
  const dist = join(consumer, 'node_modules/communique/dist')
  const entries = new Map([
    ['communique', join(dist, 'index.js')],
    ['communique/json-schema', join(dist, 'json-schema.js')]
  ])
  const resolver = { name: 'resolver', resolveId: (id: string): string | undefined => entries.get(id) }
  const bundle = await rollup({ input: entry, external: ['io-ts'], plugins: [resolver] })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

const written = (name: string, code: string): string => {
  const entry = join(consumer, name)
  writeFileSync(entry, code)
  return entry
}

describe.each([
  ['esbuild', withEsbuild],
  ['rollup', withRollup]
] as const)('%s', (bundler, bundled) => {
  test('drops the codecs that a consumer does not use', async () => {
    const everything = "import * as all from 'communique'\nconsole.log(all)\n"
    const scalar = "import { Probability } from 'communique'\nconsole.log(Probability.is(1))\n"
    const schema =
      "import { standardJsonSchema } from 'communique/json-schema'\nimport { Probability } from 'communique'\n" +
      'console.log(standardJsonSchema(Probability).is(1))\n'
    const all = await bundled(written(`all-${bundler}.mjs`, everything))
    const one = await bundled(written(`one-${bundler}.mjs`, scalar))
    const other = await bundled(written(`schema-${bundler}.mjs`, schema))
    for (const name of ['CameoCode', 'Itinerary']) {
      // The schemas know what is said of every codec by its name; a codec is built by a call.
      const built = new RegExp(`\\(["']${name}["']`)
      expect(all).toMatch(built)
      expect(one).not.toMatch(built)
      expect(other).not.toMatch(built)
    }
    expect(one.length).toBeLessThan(all.length / 3)
  })

  test('drops the older versions of the format where nothing is migrated', async () => {
    const migrating = "import { migrate } from 'communique'\nconsole.log(migrate)\n"
    const decoding = "import { decodeArticle } from 'communique'\nconsole.log(decodeArticle)\n"
    expect(await bundled(written(`migrating-${bundler}.mjs`, migrating))).toMatch(/articleVersions/)
    expect(await bundled(written(`decoding-${bundler}.mjs`, decoding))).not.toMatch(/articleVersions|migrateAlong/)
  })
})

/** What no program pays for that only decodes: the words of schemas, their writers, generators of values. */
const NOT_FOR_DECODING = [
  /json-schema\.org/,
  /draft-07/,
  /A human being, with the offices/,
  /fast-check/,
  /verifiedArticle/
]

/** What only a program needs that reads streams. */
const STREAMS = /limit\/line-length/

describe('a program that only decodes', () => {
  const decoding = "import { decodeArticle } from 'communique'\nconsole.log(decodeArticle({}))\n"

  test('holds none of the other entries', async () => {
    const bundle = await withEsbuild(written('decoding-size.mjs', decoding))
    for (const foreign of NOT_FOR_DECODING) expect(bundle).not.toMatch(foreign)
    const everything = "import * as schema from 'communique/json-schema'\nconsole.log(schema)\n"
    const other = await withEsbuild(written('schema-size.mjs', everything))
    for (const foreign of NOT_FOR_DECODING.slice(0, 3)) expect(other).toMatch(foreign)
    const streaming = "import * as stream from 'communique/stream'\nconsole.log(stream)\n"
    expect(await withEsbuild(written('stream-size.mjs', streaming))).toMatch(STREAMS)
    expect(bundle).not.toMatch(STREAMS)
  })

  test('keeps within its budget, io-ts included, minified and compressed', async () => {
    const { outputFiles } = await build({
      entryPoints: [written('decoding-minified.mjs', decoding)],
      absWorkingDir: consumer,
      bundle: true,
      minify: true,
      write: false,
      format: 'esm'
    })
    const [file] = outputFiles
    expect(gzipSync(file?.contents ?? '', { level: 9 }).length / 1024).toBeLessThan(BUDGET_KIB)
  })
})
