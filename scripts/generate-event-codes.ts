/**
 * Writes the code lists of PLOVER and CAMEO into src/generated from the data beside this script.
 *
 * Run it with `npx tsx scripts/generate-event-codes.ts`; a test holds the written files against a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { iso31661 } from 'iso-3166'
import { type CameoData, renderCameo, renderCameoNames } from './event-codes/renderCameo.js'
import { type CameoScores, renderCameoScores, renderCameoToPlover } from './event-codes/renderCameoToPlover.js'
import { type PloverData, renderPlover } from './event-codes/renderPlover.js'
import { type CameoActorData, type PloverCodingData, renderPloverCoding } from './event-codes/renderPloverCoding.js'

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const textOf = (name: string): string => readFileSync(pathOf(`data/${name}`), 'utf8')

const read = (name: string): unknown => JSON.parse(textOf(name))

/** The alpha-3 codes by the plain names of countries: "Moldova" for "Moldova, Republic of". */
const alpha3ByName = (): ReadonlyMap<string, string> =>
  new Map(iso31661.map(({ name, alpha3 }) => [name.replace(/[,(].*/, '').trim(), alpha3]))

const cameoCodes = (): ReadonlySet<string> => new Set(Object.keys((read('cameo.json') as CameoData).codes))

/** Every file that this script writes: its path from the root of the project, and its text. */
export const render = (): ReadonlyMap<string, string> =>
  new Map([
    ['src/generated/plover.ts', renderPlover(read('plover.json') as PloverData)],
    ['src/generated/cameo.ts', renderCameo(read('cameo.json') as CameoData)],
    ['src/generated/cameoNames.ts', renderCameoNames(read('cameo.json') as CameoData)],
    ['src/generated/cameoToPlover.ts', renderCameoToPlover(textOf('cameo2plover.tsv'), cameoCodes())],
    ['src/generated/cameoScores.ts', renderCameoScores(read('cameoScores.json') as CameoScores)],
    [
      'src/generated/ploverCoding.ts',
      renderPloverCoding(read('plover.json') as PloverCodingData, read('cameo.json') as CameoActorData, alpha3ByName())
    ]
  ])

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of render()) writeFileSync(pathOf(`../${path}`), text)
}
