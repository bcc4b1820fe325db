import { readdirSync, readFileSync } from 'node:fs'

/** One document of `fixtures/invalid` or `fixtures/near-miss`. */
export interface Fixture {
  /** The code that its folder is named after. */
  readonly code: string
  /** Its file name without the extension: what is wrong with it, or only looks so. */
  readonly name: string
  readonly text: string
}

const folderOf = (set: string): URL => new URL(`../../fixtures/${set}/`, import.meta.url)

/** The paths of all files of a set, relative to its folder, sorted. */
export const pathsIn = (set: string): ReadonlyArray<string> =>
  readdirSync(folderOf(set), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.split(`/fixtures/${set}/`)[1] as string)
    .map((path) => path.replace(/\/{2,}/g, '/'))
    .sort()

/** The text of a file of a set, byte-order mark and all. */
export const readIn = (set: string, path: string): string => readFileSync(new URL(path, folderOf(set)), 'utf8')

/** The documents of a set. */
export const fixturesIn = (set: string): ReadonlyArray<Fixture> =>
  pathsIn(set)
    .filter((path) => path.endsWith('.json'))
    .map((path) => {
      const [, code, name] = /^(.+)\/([^/]+)\.json$/.exec(path) as unknown as readonly [string, string, string]
      return { code, name, text: readIn(set, path) }
    })
