import type { CandidateInfo } from '../candidates.js'
import { documentPath } from '../document/writeDocuments.js'
import { isFailure, modulePath, runWorker } from './runWorker.js'

/** The heap that a candidate takes. */
export interface Memory {
  /** Bytes for one decode of the seed, until they are collected. */
  readonly allocated: number
  /** Bytes for an article that is kept, as parts of what `JSON.parse` alone keeps. */
  readonly kept: number
}

/** Room for all that is allocated, so that nothing is collected while it is counted. */
const ROOMY = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256']
const LARGE = ['--expose-gc', '--max-old-space-size=4096']

interface Bytes {
  readonly bytes: number
}

const bytesOf = (worker: string, parameters: ReadonlyArray<string>, flags: ReadonlyArray<string>): number => {
  const result = runWorker<Bytes>(worker, parameters, { flags })
  return isFailure(result) ? NaN : result.bytes
}

/** Measures once, for memory does not vary. */
export const memoryOf = (candidates: ReadonlyArray<CandidateInfo>, articles: number): ReadonlyMap<string, Memory> => {
  const seed = documentPath('seed', 'valid')
  const keptBy = (name: string): number => bytesOf('kept', [modulePath(name), seed, String(articles)], LARGE)
  const parsed = keptBy('nothing')
  return new Map(
    candidates.map(({ name }) => [
      name,
      { allocated: bytesOf('heap', [modulePath(name), seed], ROOMY), kept: keptBy(name) / parsed }
    ])
  )
}
