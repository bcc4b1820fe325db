import type { Command } from 'commander'
import { type CommandContext, helpEnd } from '../CommandContext.js'
import { explain } from './explain.js'

/** Adds the command that explains codes. */
export const addExplainCommand = (program: Command, { environment, finish }: CommandContext): void => {
  program
    .command('explain')
    .summary('say what a code means, with an example and its mend')
    .description('Say what the code of an issue means, with an example that breaks it and its mend.')
    .argument('[CODE]', 'the code; without it, all codes are listed')
    .addHelpText('after', helpEnd([], ['communique explain anchor/not-found', 'communique explain'], environment))
    .action(async (code: string | undefined) => {
      finish(await explain(code, environment))
    })
}
