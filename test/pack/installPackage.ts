import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../examples/projectFiles.js'
import { pack } from './packPackage.js'
import { output } from './run.js'

const PEERS = ['io-ts', 'fp-ts']

/**
 * Installs a tarball and its peers into an empty project outside the tree.
 *
 * The peers are packed from here, so that no registry is asked.
 */
export const installPackage = (tarball: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-consumer-'))
  const peers = PEERS.map((name) => [name, `file:${pack(join(root, 'node_modules', name))}`])
  const dependencies = { communique: `file:${tarball}`, ...Object.fromEntries(peers) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, dependencies }))
  output(folder, 'npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'])
  return folder
}
