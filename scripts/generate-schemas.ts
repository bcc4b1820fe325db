/**
 * Writes schemas/: the JSON Schema of each entity of the format, in draft 2020-12.
 *
 * Run it with `npx tsx scripts/generate-schemas.ts`; a test holds the files against a fresh run.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entities } from '../src/cli/schema/entities.js'
import { toJsonSchema } from '../src/json-schema/index.js'
import { schemaText } from '../src/json-schema/schemaText.js'

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Every file that this script writes: its path from the root of the project, and its text. */
export const renderSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    [...entities].map(([name, codec]) => [
      `schemas/${name}.schema.json`,
      schemaText(toJsonSchema(codec, { unrepresentable: 'any' }))
    ])
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of renderSchemas()) {
    mkdirSync(dirname(pathOf(path)), { recursive: true })
    writeFileSync(pathOf(path), text)
  }
}
