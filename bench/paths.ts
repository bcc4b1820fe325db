import { fileURLToPath } from 'node:url'

/** The folder of the benchmark. */
export const benchFolder: string = fileURLToPath(new URL('.', import.meta.url))

/** A path from the root of the project. */
export const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** A path of what the benchmark builds, which is in no commit. */
export const inBuild = (path: string): string => fileURLToPath(new URL(`.build/${path}`, import.meta.url))
