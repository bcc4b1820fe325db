import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { installPackage } from './installPackage.js'
import { packPackage } from './packPackage.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    readonly tarball: string
    /** A project outside the tree that has installed it. */
    readonly consumer: string
  }
}

/** Builds, packs and installs the package once for all tests of this folder. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const tarball = packPackage()
  const consumer = installPackage(tarball)
  provide('tarball', tarball)
  provide('consumer', consumer)
  return () => rmSync(consumer, { recursive: true, force: true })
}
