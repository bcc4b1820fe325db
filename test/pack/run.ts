import { spawnSync } from 'node:child_process'

/** What came of running a program. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Variables of the npm that runs the tests: one that runs inside a test shall not take them for its own. */
const isOfNpm = (name: string): boolean => /^npm_(?!config_)/i.test(name)

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfNpm(name))),
  NODE_OPTIONS: '',
  NO_COLOR: '1'
})

/** Runs a program in a folder. */
export const run = (cwd: string, command: string, args: ReadonlyArray<string>): Outcome => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env: environment() })
  if (error !== undefined) throw error
  return { status, stdout, stderr }
}

/** Runs a program that must not fail, and gives what it writes. */
export const output = (cwd: string, command: string, args: ReadonlyArray<string>): string => {
  const { status, stdout, stderr } = run(cwd, command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}
