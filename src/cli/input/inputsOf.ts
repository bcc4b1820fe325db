import type { Command } from 'commander'
import type { Environment } from '../Environment.js'
import { STANDARD_INPUT } from './openSource.js'

/** The inputs named, or else standard input where something is piped into it; ends the command where there is none. */
export const inputsOf = (
  files: ReadonlyArray<string>,
  { stdin }: Environment,
  command: Command,
  what: string
): ReadonlyArray<string> => {
  if (files.length === 0 && stdin.isTerminal) command.error(`error: name a FILE, or pipe ${what} into standard input`)
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    command.error('error: standard input can be read only once')
  }
  return files.length === 0 ? [STANDARD_INPUT] : files
}
