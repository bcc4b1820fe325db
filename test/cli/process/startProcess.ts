import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const pathOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const main = pathOf('src/cli/main.ts')
const bundle = pathOf('.test-output/cli.js')

/** Starts the command line as a process of its own, from its source. */
export const startProcess = (
  args: ReadonlyArray<string>,
  nodeOptions: ReadonlyArray<string> = []
): ChildProcessWithoutNullStreams => spawn(process.execPath, [...nodeOptions, '--import', 'tsx', main, ...args])

/** Bundles the command line as it is published: a thread cannot be started from its source. */
export const bundleCommandLine = async (): Promise<void> => {
  const require = "import { createRequire as r } from 'node:module'\nconst require = r(import.meta.url)"
  await build({
    entryPoints: [main],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: require },
    logLevel: 'silent'
  })
}

/** Starts the bundled command line as a process of its own. */
export const startBundle = (
  args: ReadonlyArray<string>,
  nodeOptions: ReadonlyArray<string> = []
): ChildProcessWithoutNullStreams => spawn(process.execPath, [...nodeOptions, bundle, ...args])

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
