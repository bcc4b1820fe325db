import type { Command } from 'commander'
import { type CommandContext, helpEnd } from '../CommandContext.js'
import { show, type ShowOptions } from './show.js'

const details = [
  'Words in quotation marks are the article’s, and ¶3 is its third paragraph. An article that is not valid is not shown: ' +
    'its issues are written to standard error and the status is 1. Where a file cannot be read or written, it is 2.'
]

/** Adds the command that shows an article. */
export const addShowCommand = (program: Command, { environment, finish }: CommandContext): void => {
  program
    .command('show')
    .summary('show who acts, says what and travels where in an article')
    .description('Show who acts, who said what, who travels where and what happens in an article.')
    .argument('<FILE>', 'the article as JSON; "-" is standard input')
    .option('--html', 'write an HTML page that stands on its own, instead of text')
    .option('-o, --output <OUT>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      helpEnd(
        details,
        [
          'communique show article.json',
          'communique show article.json | less',
          'communique show --html article.json -o article.html'
        ],
        environment
      )
    )
    .action(async (file: string, options: ShowOptions) => {
      finish(await show(file, options, environment))
    })
}
