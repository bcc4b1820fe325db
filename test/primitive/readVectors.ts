import { readFileSync } from 'node:fs'

/** The vectors of a file in fixtures/syntax: its lines, without empty ones and those that begin with "# ". */
export const readVectors = (file: string): ReadonlyArray<string> =>
  readFileSync(new URL(`../../fixtures/syntax/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
