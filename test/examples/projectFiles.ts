import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The files below a folder of the project whose names end so, from the root, with slashes. */
export const filesBelow = (folder: string, ending: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/** The Markdown files that a reader is given: at the root and below docs. */
export const markdownFiles = (): ReadonlyArray<string> => [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .sort(),
  ...filesBelow('docs', '.md')
]

/** The text of a file of the project. */
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
