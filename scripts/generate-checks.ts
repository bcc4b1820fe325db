/**
 * Writes src/generated/checks/: for each codec a function that tells at full speed whether the codec admits a value.
 *
 * Run it with `npx tsx scripts/generate-checks.ts`; a test holds the files against a fresh run.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Walkable } from '../src/codec/shapeOf.js'
import { shapeOf } from '../src/codec/shapeOf.js'
import { checkNameOf, isGenerated, type Wanted } from './checks/expressions.js'
import { renderCheck } from './checks/renderCheck.js'
import { codecs } from './docs/walkable.js'

const FOLDER = 'src/generated/checks'

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const isOfItsOwn = (codec: Walkable): boolean => isGenerated(codec) && shapeOf(codec).kind !== 'literal'

/** The exported codecs that are checked by their own guards. */
export const notGenerated = (): ReadonlyArray<string> =>
  [...codecs]
    .filter(([, codec]) => !isOfItsOwn(codec))
    .map(([name]) => name)
    .sort()

/** Every file that this script writes: its path from the root of the project, and its text. */
export const renderChecks = (): ReadonlyMap<string, string> => {
  const wanted: Wanted = new Map()
  for (const codec of codecs.values()) {
    const name = isOfItsOwn(codec) ? checkNameOf(codec) : undefined
    if (name !== undefined) wanted.set(name, wanted.get(name) ?? codec)
  }
  const files = new Map<string, string>()
  // Checks that are asked for on the way are added to the map and come up in turn.
  for (const [name, codec] of wanted) files.set(`${FOLDER}/${name}.ts`, renderCheck(name, codec, wanted))
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = renderChecks()
  rmSync(pathOf(FOLDER), { recursive: true, force: true })
  mkdirSync(pathOf(FOLDER), { recursive: true })
  for (const [path, text] of files) writeFileSync(pathOf(path), text)
}
