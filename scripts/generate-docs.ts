/**
 * Writes anew what the documentation takes from the code: tables, and what examples print.
 *
 * Run it with `npx tsx scripts/generate-docs.ts`; a test holds the pages against a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderArchitecture } from './docs/architecturePicture.js'
import { renderFormatPage } from './docs/formatPage.js'
import { renderRulesPage } from './docs/rulesPage.js'
import { renderSchemaPage } from './docs/schemaPage.js'

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const pages: ReadonlyMap<string, (markdown: string) => string> = new Map([
  ['docs/rules.md', renderRulesPage],
  ['docs/format.md', renderFormatPage],
  ['docs/json-schema.md', renderSchemaPage]
])

/** Every page and picture that this script writes: its path from the root of the project, and its text. */
export const render = (): ReadonlyMap<string, string> =>
  new Map([
    ...[...pages].map(([path, renderPage]) => [path, renderPage(readFileSync(pathOf(path), 'utf8'))] as const),
    ['docs/images/architecture.svg', renderArchitecture()]
  ])

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of render()) writeFileSync(pathOf(path), text)
}
