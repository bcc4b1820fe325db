import { spawnSync } from 'node:child_process'
import { inBuild } from '../paths.js'

/** Why a process gave no answer. */
export interface Failure {
  readonly failure: 'out of memory' | 'out of time' | 'failed'
  readonly detail: string
}

/** What a process is started with. */
export interface WorkerOptions {
  readonly flags?: ReadonlyArray<string>
  /** In milliseconds. */
  readonly timeout?: number
}

export const isFailure = (result: object): result is Failure => 'failure' in result

const LONGEST = 120_000

/** Runs a worker in a process of its own and gives its answer. */
export const runWorker = <A extends object>(
  worker: string,
  parameters: ReadonlyArray<string>,
  { flags = [], timeout = LONGEST }: WorkerOptions = {}
): A | Failure => {
  const { status, signal, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...flags, inBuild(`worker/${worker}.js`), ...parameters],
    { encoding: 'utf8', timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 26 }
  )
  if (status === 0) return JSON.parse(stdout) as A
  const detail = stderr.slice(0, 2000)
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return { failure: 'out of time', detail }
  const isMemory = /heap out of memory|heap limit|Array buffer allocation|Invalid array length/i.test(stderr)
  return { failure: isMemory || signal === 'SIGABRT' ? 'out of memory' : 'failed', detail }
}

/** The module of a candidate. */
export const modulePath = (name: string): string => inBuild(`candidate/${name}.js`)
