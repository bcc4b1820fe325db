/** One file of generated checks while it is written. */
export interface CheckFile {
  /** The names that it imports, by module. */
  readonly imports: Map<string, Set<string>>
  /** Constants and functions that the check stands on, in order. */
  readonly parts: Array<string>
}

export const createCheckFile = (): CheckFile => ({ imports: new Map(), parts: [] })

/** Imports a name, and answers it. */
export const imported = ({ imports }: CheckFile, module: string, name: string): string => {
  imports.set(module, (imports.get(module) ?? new Set()).add(name))
  return name
}

const HEAD = '// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.'

/** The text of a file. */
export const textOfCheckFile = ({ imports, parts }: CheckFile): string => {
  const lines = [...imports]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}'`)
  return `${[HEAD, ...(lines.length === 0 ? [] : ['', ...lines]), '', parts.join('\n\n')].join('\n')}\n`
}
