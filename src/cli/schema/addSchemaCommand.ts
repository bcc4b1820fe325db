import { type Command, Option } from 'commander'
import { targets } from '../../json-schema/toJsonSchema.js'
import { type CommandContext, helpEnd } from '../CommandContext.js'
import { entities } from './entities.js'
import { schema, type SchemaOptions } from './schema.js'

const details = [
  'The schema is written to standard output. What the format asks and the schema cannot say is told on standard error, a ' +
    'line each; communique validate finds it all.',
  'Validators and editors take the drafts, generators of code openapi-3.1, language models structured-output.'
]

/** Adds the command that writes JSON Schema. */
export const addSchemaCommand = (program: Command, { environment, finish }: CommandContext): void => {
  program
    .command('schema')
    .summary('write the JSON Schema of articles, or of something in them')
    .description('Write the JSON Schema of articles, or of something in them.')
    .argument('[ENTITY]', `what it is of: ${[...entities.keys()].join(', ')}`, 'article')
    .addOption(new Option('--target <TARGET>', 'the dialect').choices(targets).default('draft-2020-12'))
    .addOption(
      new Option('--absent <HOW>', 'how structured-output tells that a key is left out')
        .choices(['null', 'omit'])
        .default('null')
    )
    .option('-q, --quiet', 'do not tell what the schema cannot say', false)
    .addHelpText(
      'after',
      helpEnd(
        details,
        ['communique schema > article.schema.json', 'communique schema --target openapi-3.1 statement'],
        environment
      )
    )
    .action(async (name: string, options: SchemaOptions) => {
      finish(await schema(name, options, environment))
    })
}
