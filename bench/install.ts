import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { benchFolder } from './paths.js'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

const lockIn = (path: string): Lock['packages'] | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock).packages : undefined

/** Installs the peers as the lock file has them, unless they are there. */
export const installPeers = (): void => {
  const wanted = lockIn(`${benchFolder}package-lock.json`) ?? {}
  const installed = lockIn(`${benchFolder}node_modules/.package-lock.json`)
  const isThere = Object.entries(wanted).every(
    ([path, { version }]) => path === '' || installed?.[path]?.version === version
  )
  if (!isThere)
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: benchFolder, stdio: ['ignore', 'ignore', 'inherit'] })
}
