import type { Environment } from './Environment.js'
import type { ExitStatus } from './exitStatus.js'
import { hang } from './terminal/hang.js'
import { textWidth } from './terminal/textWidth.js'

/** What every command is given. */
export interface CommandContext {
  /** What the command reads and where it writes. */
  readonly environment: Environment
  /** The version of this package. */
  readonly version: string
  /** Takes the status that the process is to end with. */
  readonly finish: (status: ExitStatus) => void
}

/** The end of a command's help: what there is to know more, as wide as the terminal, and examples. */
export const helpEnd = (
  paragraphs: ReadonlyArray<string>,
  examples: ReadonlyArray<string>,
  { stdout }: Environment
): string =>
  [
    ...paragraphs.map((paragraph) => `\n${hang(paragraph, '', '', textWidth(stdout))}\n`),
    '\nExamples:\n',
    ...examples.map((line) => `  $ ${line}\n`)
  ].join('')
