/**
 * Writes the playground and the rendered example into the site, after TypeDoc: the playground takes the library from `dist`
 * and links to TypeDoc's pages.
 *
 * Run it with `npm run docs`, or alone where `dist` and `site` are there.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { rendered } from '../playground/rendered.js'
import { parseArticle } from '../src/index.js'
import { bundledLicenses } from './bundledLicenses.js'
import { documentPages } from './playground/documentPages.js'
import { exampleGroups } from './playground/examples.js'
import { pageOf } from './playground/page.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'playground')
const fixtures = join(root, 'fixtures')
const site = join(root, 'site')
const out = join(site, 'playground')

const pages = documentPages(site)
const groups = exampleGroups(fixtures)
const read = (path: string): string => readFileSync(path, 'utf8')

const seed = parseArticle(JSON.parse(read(join(fixtures, 'valid/khalilzad-heads-for-turkey-and-qatar.json'))))
const example = rendered(seed)

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
writeFileSync(join(site, 'article.html'), example)
writeFileSync(join(out, 'index.html'), pageOf(read(join(source, 'index.html')), groups, pages, example))
for (const name of ['playground.css', 'icon.svg']) copyFileSync(join(source, name), join(out, name))
copyFileSync(join(root, 'schemas/article.schema.json'), join(out, 'article.schema.json'))
for (const name of groups.flatMap(({ names }) => names)) {
  const target = join(out, 'examples', `${name}.json`)
  mkdirSync(dirname(target), { recursive: true })
  cpSync(join(fixtures, `${name}.json`), target)
}

const options = (entry: string, name: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: { [name]: join(source, entry) },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  // The paths of the compiler lead to the source; the page runs what is published, which the package's exports name.
  tsconfigRaw: '{}',
  define: { RULE_ADDRESSES: JSON.stringify(pages.codes) },
  legalComments: 'none',
  plugins: [bundledLicenses(join(out, `${name}.licenses.txt`))]
})

await build(options('main.ts', 'playground'))
await build(options('checkWorker.ts', 'check-worker'))
