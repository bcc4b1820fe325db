import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The examples of one group, as the list of the playground shows them. */
export interface ExampleGroup {
  readonly label: string
  /** Paths below `fixtures`, without `.json`. */
  readonly names: ReadonlyArray<string>
}

/** What a reader should see first comes first. */
const VALID: ReadonlyArray<string> = ['valid/khalilzad-heads-for-turkey-and-qatar', 'valid/minimal', 'valid/everything']

const jsonBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.slice(0, -'.json'.length))
    .sort()

/** The articles in order, then those that break something, by the code of what they break. */
export const exampleGroups = (fixtures: string): ReadonlyArray<ExampleGroup> => {
  const groups = new Map<string, Array<string>>([['In order', [...VALID]]])
  for (const path of jsonBelow(join(fixtures, 'invalid'))) {
    const code = path.slice(0, path.lastIndexOf('/'))
    groups.set(code, [...(groups.get(code) ?? []), `invalid/${path}`])
  }
  return [...groups].map(([label, names]) => ({ label, names }))
}
