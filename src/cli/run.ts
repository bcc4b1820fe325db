import { Command, CommanderError } from 'commander'
import { printable } from '../codec/describeValue.js'
import { isClosedPipe } from './closedPipe.js'
import { addConvertCommand } from './convert/addConvertCommand.js'
import { helpEnd } from './CommandContext.js'
import type { Environment } from './Environment.js'
import { type ExitStatus, exitStatus } from './exitStatus.js'
import { addExplainCommand } from './explain/addExplainCommand.js'
import { isUnreadable } from './input/unreadable.js'
import { isRefusal } from './refusal.js'
import { addSchemaCommand } from './schema/addSchemaCommand.js'
import { addShowCommand } from './show/addShowCommand.js'
import { addValidateCommand } from './validate/addValidateCommand.js'

/** Text that commander writes while it parses; it cannot wait for a slow reader, so the text is kept. */
interface Written {
  readonly out: Array<string>
  readonly err: Array<string>
}

const createProgram = (version: string, environment: Environment, written: Written): Command =>
  new Command('communique')
    .description('Validate and show diplomatic news as JSON, with every fact tied to the words that support it.')
    .version(version, '-V, --version', 'write the version')
    .helpOption('-h, --help', 'write this help')
    .helpCommand('help [COMMAND]', 'write the help of a command')
    .showHelpAfterError('See "communique --help".')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.out.push(text),
      writeErr: (text) => void written.err.push(text),
      getOutHelpWidth: () => environment.stdout.width,
      getErrHelpWidth: () => environment.stderr.width
    })
    .addHelpText(
      'after',
      helpEnd(
        [],
        ['communique validate article.json', 'communique show article.json', 'communique explain id/duplicate'],
        environment
      )
    )

/** The version of this package, as its `package.json` says it. */
const versionOf = async ({ readPackageFile }: Environment): Promise<string> => {
  const { version } = JSON.parse(await readPackageFile('package.json')) as { readonly version: string }
  return version
}

const runProgram = async (args: ReadonlyArray<string>, environment: Environment): Promise<ExitStatus> => {
  const written: Written = { out: [], err: [] }
  let status: ExitStatus = exitStatus.valid
  const version = await versionOf(environment)
  const finish = (value: ExitStatus): void => {
    status = value
  }
  const program = createProgram(version, environment, written)
  const context = { environment, version, finish }
  addValidateCommand(program, context)
  addShowCommand(program, context)
  addConvertCommand(program, context)
  addExplainCommand(program, context)
  addSchemaCommand(program, context)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    status = error.exitCode === 0 ? exitStatus.valid : exitStatus.failed
  }
  for (const text of written.err) await environment.stderr.write(text)
  for (const text of written.out) await environment.stdout.write(text)
  return status
}

/**
 * The command line.
 *
 * Never rejects: what goes wrong is said in a line on standard error. That the reader of the output has gone is not wrong.
 *
 * @param args - the arguments, without those that name the program
 */
export const run = async (args: ReadonlyArray<string>, environment: Environment): Promise<ExitStatus> => {
  try {
    return await runProgram(args, environment)
  } catch (error) {
    if (isClosedPipe(error)) return exitStatus.valid
    const reason = isUnreadable(error) || isRefusal(error) ? error.message : printable(String(error))
    await environment.stderr.write(`communique: ${reason}\n`)
    return exitStatus.failed
  }
}
