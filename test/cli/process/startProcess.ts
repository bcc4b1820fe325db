import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))

/** Starts the command line as a process of its own, from its source. */
export const startProcess = (
  args: ReadonlyArray<string>,
  nodeOptions: ReadonlyArray<string> = []
): ChildProcessWithoutNullStreams => spawn(process.execPath, [...nodeOptions, '--import', 'tsx', main, ...args])

/** What came of a process. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Waits for the end of a process; its output is read as it comes. */
export const ended = (child: ChildProcessWithoutNullStreams): Promise<Ended> =>
  new Promise((resolve) => {
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
