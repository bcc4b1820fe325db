import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { installPackage, OPTIONAL_PEERS } from './installPackage.js'
import { packPackage } from './packPackage.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    readonly tarball: string
    /** A project outside the tree that has installed it with all its peers. */
    readonly consumer: string
    /** One that has installed it without the optional peers. */
    readonly bareConsumer: string
  }
}

/** Builds, packs and installs the package once for all tests of this folder. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const tarball = packPackage()
  const consumer = installPackage(tarball, OPTIONAL_PEERS)
  const bareConsumer = installPackage(tarball, [])
  provide('tarball', tarball)
  provide('consumer', consumer)
  provide('bareConsumer', bareConsumer)
  return () => {
    for (const folder of [consumer, bareConsumer]) rmSync(folder, { recursive: true, force: true })
  }
}
