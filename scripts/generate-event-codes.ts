/**
 * Writes the code lists of PLOVER and CAMEO into src/generated from the data beside this script.
 *
 * Run it with `npx tsx scripts/generate-event-codes.ts`; a test holds the written files against a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CameoData, renderCameo, renderCameoNames } from './event-codes/renderCameo.js'
import { type PloverData, renderPlover } from './event-codes/renderPlover.js'

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const read = (name: string): unknown => JSON.parse(readFileSync(pathOf(`data/${name}`), 'utf8'))

/** Every file that this script writes: its path from the root of the project, and its text. */
export const render = (): ReadonlyMap<string, string> =>
  new Map([
    ['src/generated/plover.ts', renderPlover(read('plover.json') as PloverData)],
    ['src/generated/cameo.ts', renderCameo(read('cameo.json') as CameoData)],
    ['src/generated/cameoNames.ts', renderCameoNames(read('cameo.json') as CameoData)]
  ])

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of render()) writeFileSync(pathOf(`../${path}`), text)
}
