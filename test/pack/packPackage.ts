import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../examples/projectFiles.js'
import { output } from './run.js'

/** Where tarballs are put. */
export const tarballs: string = join(root, '.test-output/pack')

interface Packed {
  readonly filename: string
}

/** Packs a folder that holds a package and gives the path of the tarball. */
export const pack = (folder: string): string => {
  // From here: in the folder of a package npm would ask for the tools that its own authors use.
  const told = output(root, 'npm', ['pack', folder, '--ignore-scripts', '--json', '--pack-destination', tarballs])
  const [packed] = JSON.parse(told) as ReadonlyArray<Packed>
  if (packed === undefined) throw new Error(`npm packed nothing of ${folder}`)
  return join(tarballs, packed.filename)
}

/** Builds and packs this package. */
export const packPackage = (): string => {
  rmSync(tarballs, { recursive: true, force: true })
  mkdirSync(tarballs, { recursive: true })
  output(root, 'npm', ['run', 'build'])
  return pack(root)
}
