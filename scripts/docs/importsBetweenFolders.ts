import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../../src', import.meta.url))

const IMPORT = /^(?:import|export)\b[^'"]*?from '(\.[^']+)'/gm

/** Written by scripts, from the folders that import it: it lies beside them and not below. */
const BESIDE = 'generated'

/** Which folders of `src` the files of each folder import, besides their own: read from the files, in the order of the alphabet. */
export const importsBetweenFolders = (): ReadonlyMap<string, ReadonlyArray<string>> => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path.includes('/') && !path.startsWith(BESIDE))
    .sort()
  const imports = new Map<string, Set<string>>()
  for (const file of files) {
    const [folder = ''] = file.split('/')
    const found = imports.get(folder) ?? new Set()
    imports.set(folder, found)
    for (const [, path = ''] of readFileSync(join(source, file), 'utf8').matchAll(IMPORT)) {
      const [other = ''] = posix.join(dirname(file), path).split('/')
      if (other !== folder && other !== BESIDE) found.add(other)
    }
  }
  return new Map([...imports].map(([folder, others]) => [folder, [...others].sort()]))
}
