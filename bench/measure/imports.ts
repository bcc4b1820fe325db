import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { CandidateInfo } from '../candidates.js'
import { inBuild } from '../paths.js'
import { modulePath } from './runWorker.js'
import { median } from './statistics.js'

/** What loading a module costs a process from its start to its end. */
export interface ImportCost {
  /** As a part of the time of a process that imports io-ts and nothing else. */
  readonly ratio: number
  /** Milliseconds beyond that process. */
  readonly beyond: number
}

const millisecondsOf = (path: string): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** Measures whole processes, in rounds. Modules make their model, and compile it, when they are loaded. */
export const importsOf = (
  candidates: ReadonlyArray<CandidateInfo>,
  rounds: number
): ReadonlyMap<string, ImportCost> => {
  const yardstick = inBuild('import-io-ts.js')
  writeFileSync(yardstick, "import 'io-ts'\n")
  const paths = [['io-ts', yardstick] as const, ...candidates.map(({ name }) => [name, modulePath(name)] as const)]
  const times = new Map<string, Array<number>>(paths.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, path] of paths) times.get(name)?.push(millisecondsOf(path))
  }
  const base = median(times.get('io-ts') ?? [])
  return new Map(
    [...times].map(([name, values]) => {
      const time = median(values)
      return [name, { ratio: time / base, beyond: time - base }]
    })
  )
}
