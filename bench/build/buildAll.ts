import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { candidates } from '../candidates.js'
import { type Size, writeDocuments } from '../document/writeDocuments.js'
import { benchFolder, fromRoot, inBuild } from '../paths.js'
import { compileTypia } from './compileTypia.js'
import { peerSources, typiaSources } from './sources.js'

const write = ([name, text]: readonly [string, string]): string => {
  const path = inBuild(`source/${name}`)
  writeFileSync(path, text)
  return path
}

/** The package under test is what the last build of the working tree made. */
export const workingTree: Plugin = {
  name: 'working-tree',
  setup: (builder) => {
    builder.onResolve({ filter: /^communique$/ }, () => ({ path: fromRoot('dist/index.js'), external: true }))
  }
}

const OWN = ['codec', 'rules', 'rulesUnbounded', 'byHand', 'nothing']
const WORKERS = ['timing', 'verdicts', 'heap', 'kept', 'rulesTiming']

/** What ajv writes ahead of time asks for its helpers by `require`, which an ES module has not. */
const isSelfContained = (name: string): boolean => name.startsWith('ajvStandalone')

const bundle = (entryPoints: Readonly<Record<string, string>>, isBundledWhole: boolean): Promise<unknown> =>
  build({
    entryPoints,
    outdir: inBuild('.'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: isBundledWhole ? 'bundle' : 'external',
    plugins: [workingTree],
    logLevel: 'warning'
  })

/** Writes, compiles and bundles all that the processes of the benchmark load, and the documents that they are given, of some sizes. */
export const buildAll = async (wanted: ReadonlyArray<Size>): Promise<void> => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('there is no dist/index.js: run `npm run build` first')
  rmSync(inBuild('.'), { recursive: true, force: true })
  mkdirSync(inBuild('source'), { recursive: true })
  peerSources().forEach(write)
  compileTypia(typiaSources().map(write)).forEach(write)
  const peers = candidates.map(({ name }) => name).filter((name) => !OWN.includes(name))
  const sourceOf = (name: string): readonly [string, string] => [`candidate/${name}`, inBuild(`source/${name}.js`)]
  const own = OWN.map((name) => [`candidate/${name}`, `${benchFolder}own/${name}.ts`] as const)
  const workers = WORKERS.map((name) => [`worker/${name}`, `${benchFolder}worker/${name}.ts`] as const)
  const external = peers.filter((name) => !isSelfContained(name)).map(sourceOf)
  await bundle(Object.fromEntries([...own, ...workers, ...external]), false)
  await bundle(Object.fromEntries(peers.filter(isSelfContained).map(sourceOf)), true)
  writeDocuments(wanted)
}

/** The version of a package, as it is installed for the benchmark or for the project. */
export const versionOf = (name: string): string => {
  const path = [`${benchFolder}node_modules`, fromRoot('node_modules')]
    .map((folder) => `${folder}/${name}/package.json`)
    .find(existsSync)
  if (path === undefined) throw new Error(`${name} is not installed`)
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version
}
