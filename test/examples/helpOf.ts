import { run } from '../../src/cli/run.js'
import type { Environment, Output } from '../../src/cli/Environment.js'
import { textOf } from './projectFiles.js'

/** The help that the command line writes for these arguments; rejects where they are no command. */
export const helpOf = async (...args: ReadonlyArray<string>): Promise<string> => {
  const written: Array<string> = []
  const output: Output = {
    write: (text) => {
      written.push(text)
      return Promise.resolve()
    },
    isTerminal: false,
    width: 80
  }
  const environment: Environment = {
    stdin: {
      chunks: { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('not read')) }) },
      isTerminal: true
    },
    stdout: output,
    stderr: output,
    variables: {},
    open: () => Promise.reject(new Error('no file is opened')),
    write: () => Promise.reject(new Error('no file is written')),
    readPackageFile: (path) => Promise.resolve(textOf(path)),
    startHelper: () => {
      throw new Error('no thread is started')
    },
    now: () => 0
  }
  await run([...args, '--help'], environment)
  const help = written.join('')
  // For a command that is not known it is the help of the whole.
  if (!help.startsWith(['Usage: communique', ...args, '['].join(' ')))
    throw new Error(`no help of ${args.join(' ')}: ${help}`)
  return help
}
