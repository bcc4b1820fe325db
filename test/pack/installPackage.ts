import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../examples/projectFiles.js'
import { pack } from './packPackage.js'
import { output } from './run.js'

/** What every consumer installs beside the package. */
const PEERS: ReadonlyArray<string> = ['io-ts', 'fp-ts']

/** The peer that only the testing entry needs, and what that needs in turn. */
export const OPTIONAL_PEERS: ReadonlyArray<string> = ['fast-check', 'pure-rand']

/**
 * Installs a tarball and its peers into an empty project outside the tree.
 *
 * The peers are packed from here, so that no registry is asked.
 *
 * @param others - what is installed besides the peers that are not optional
 */
export const installPackage = (tarball: string, others: ReadonlyArray<string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-consumer-'))
  const peers = [...PEERS, ...others].map((name) => [name, `file:${pack(join(root, 'node_modules', name))}`])
  const dependencies = { communique: `file:${tarball}`, ...Object.fromEntries(peers) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, dependencies }))
  output(folder, 'npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'])
  return folder
}
