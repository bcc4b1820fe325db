import { type Command, Option } from 'commander'
import type { Target } from '../../json-schema/Target.js'
import { targets } from '../../json-schema/toJsonSchema.js'
import { type CommandContext, helpEnd } from '../CommandContext.js'
import { entities } from './entities.js'
import { schema } from './schema.js'

interface SchemaOptions {
  readonly target: Target
  readonly quiet: boolean
}

const details = [
  'The schema is written to standard output. What a codec asks and the target cannot say is told on standard error, a line ' +
    'each: communique validate finds it.'
]

/** Adds the command that writes JSON Schema. */
export const addSchemaCommand = (program: Command, { environment, finish }: CommandContext): void => {
  program
    .command('schema')
    .summary('write the JSON Schema of articles, or of something in them')
    .description('Write the JSON Schema of articles, or of something in them.')
    .argument('[ENTITY]', `what it is of: ${[...entities.keys()].join(', ')}`, 'article')
    .addOption(new Option('--target <TARGET>', 'the dialect').choices(targets).default('draft-2020-12'))
    .option('-q, --quiet', 'do not tell what the schema cannot say', false)
    .addHelpText(
      'after',
      helpEnd(
        details,
        ['communique schema > article.schema.json', 'communique schema --target openapi-3.1 statement'],
        environment
      )
    )
    .action(async (name: string, { target, quiet }: SchemaOptions) => {
      finish(await schema(name, target, quiet, environment))
    })
}
