import { readdirSync } from 'node:fs'
import { readVectors } from './readVectors.js'

/** The names of the vector files in fixtures/syntax. */
export const vectorFiles: ReadonlyArray<string> = readdirSync(new URL('../../fixtures/syntax', import.meta.url)).filter(
  (name) => name.endsWith('.txt')
)

/** The strings of a vector file, escapes undone as its README says. */
export const vectorsOf = (file: string): ReadonlyArray<string> =>
  readVectors(file).map((line) =>
    line.replace(/\\u([0-9A-F]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
  )
