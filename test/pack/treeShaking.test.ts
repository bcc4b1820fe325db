import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')

/**
 * What one import may weigh, io-ts included, minified and compressed. Decoding was to weigh 25 KiB: 012-bundle-size.md
 * of the decisions tells why it weighs more.
 */
const budgetsInKiB: ReadonlyArray<readonly [name: string, budget: number]> = [
  ['decodeArticle', 37],
  ['Statement', 12.05],
  ['Probability', 4]
]

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
      const built = new RegExp(`\\(\\s*["']${name}["']`)
      expect(all).toMatch(built)
      expect(one).not.toMatch(built)
      expect(other).not.toMatch(built)
    }
    expect(one.length).toBeLessThan(all.length / 3)
  })

  test('drops the definitions of words where they are not shown', async () => {
    const showing = "import { definitions } from 'communique'\nconsole.log(definitions.EventType.summit)\n"
    const deciding = "import { EventType } from 'communique'\nconsole.log(EventType.is('summit'))\n"
    expect(await bundled(written(`showing-${bundler}.mjs`, showing))).toMatch(/A meeting of heads of state/)
    expect(await bundled(written(`deciding-${bundler}.mjs`, deciding))).not.toMatch(/A meeting of heads of state/)
  })

  test('drops the older versions of the format where nothing is migrated', async () => {
    const migrating = "import { migrate } from 'communique'\nconsole.log(migrate)\n"
    const decoding = "import { decodeArticle } from 'communique'\nconsole.log(decodeArticle)\n"
    expect(await bundled(written(`migrating-${bundler}.mjs`, migrating))).toMatch(/articleVersions/)
    expect(await bundled(written(`decoding-${bundler}.mjs`, decoding))).not.toMatch(/articleVersions|migrateAlong/)
  })
})

/** What no program pays for that only decodes: the words of schemas, their writers, definitions, generators of values. */
const NOT_FOR_DECODING = [
  /json-schema\.org/,
  /draft-07/,
  /A human being, with the offices/,
  /A meeting of heads of state or government/,
  /Engage in negotiation/,
  /ISO 27729/,
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
    for (const foreign of NOT_FOR_DECODING.slice(0, 6)) expect(other).toMatch(foreign)
    const streaming = "import * as stream from 'communique/stream'\nconsole.log(stream)\n"
    expect(await withEsbuild(written('stream-size.mjs', streaming))).toMatch(STREAMS)
    expect(bundle).not.toMatch(STREAMS)
  })

  test.each(budgetsInKiB)('keeps within its budget where it imports %s', async (name, budget) => {
    const importing = `import { ${name} } from 'communique'\nconsole.log(${name})\n`
    const { outputFiles } = await build({
      entryPoints: [written(`minified-${name}.mjs`, importing)],
      absWorkingDir: consumer,
      bundle: true,
      minify: true,
      write: false,
      format: 'esm'
    })
    const [file] = outputFiles
    expect(gzipSync(file?.contents ?? '', { level: 9 }).length / 1024).toBeLessThanOrEqual(budget)
  })
})
