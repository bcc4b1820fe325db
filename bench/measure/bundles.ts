import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { CandidateInfo } from '../candidates.js'
import { benchFolder, fromRoot, inBuild } from '../paths.js'

/** What of this package is put into a bundle. */
export const ownExports = ['decodeArticle', 'Article', 'Statement'] as const

/** What one imports to decode with a peer; of the two modules that ajv writes, the one that finds all faults. */
const moduleOf = (name: string): string =>
  name.startsWith('ajvStandalone')
    ? `export { default } from ${JSON.stringify(inBuild(`source/${name}All.js`))}`
    : `export { decode, faults } from ${JSON.stringify(inBuild(`source/${name}.js`))}`

const sizeOf = async (source: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: benchFolder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error'
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** Bytes, minified and compressed, with all that is needed: of exports of this package, and of the peers' modules. */
export const bundlesOf = async (candidates: ReadonlyArray<CandidateInfo>): Promise<ReadonlyMap<string, number>> => {
  const sources: ReadonlyArray<readonly [string, string]> = [
    ...ownExports.map(
      (name) => [name, `export { ${name} } from ${JSON.stringify(fromRoot('dist/index.js'))}`] as const
    ),
    ...candidates
      .filter(({ group }) => group === 'shipped' || group === 'tuned')
      .map(({ name }) => [name, moduleOf(name)] as const)
  ]
  const sizes = await Promise.all(sources.map(async ([name, source]) => [name, await sizeOf(source)] as const))
  return new Map(sizes)
}
