import { type Command, InvalidArgumentError, Option } from 'commander'
import { LanguageTag } from '../../primitive/LanguageTag.js'
import { Uri } from '../../primitive/Uri.js'
import { type CommandContext, helpEnd } from '../CommandContext.js'
import { inputsOf } from '../input/inputsOf.js'
import { convert } from './convert.js'
import { type ConvertOptions, lossForms } from './ConvertOptions.js'
import type { Format, FormatInput, Formats } from './Format.js'
import { formats as known } from './formats.js'

/** Options as they come from the command line. */
interface GivenOptions extends Omit<ConvertOptions, 'strict' | 'ndjson'> {
  readonly strict?: boolean
  readonly ndjson?: boolean
}

const details = [
  'One document becomes one; of several, in several FILEs, an array of articles or NDJSON, each becomes a line of NDJSON. ' +
    'FILEs are NDJSON by the ending .ndjson or .jsonl or by --ndjson. "-", or no FILE, is standard input.',
  'What cannot be carried is told on standard error, a line each: the file, where it stands (a JSON Pointer), a code and the ' +
    'reason. Behind "(article)" the place is one in the article that the document became on the way.',
  'The status is 0 where all is converted, 1 where something is not (or, with --strict, not all of it), and 2 where the ' +
    'command is wrong or a file cannot be read or written.'
]

const uri = (written: string): string => {
  if (Uri.is(written)) return written
  throw new InvalidArgumentError('Write a URI, such as urn:example:news-1.')
}

const languageTag = (written: string): string => {
  if (LanguageTag.is(written)) return written
  throw new InvalidArgumentError('Write a language tag, such as en or pt-BR.')
}

const listOf = (formats: Formats, is: (format: Format) => boolean): string =>
  [...formats]
    .filter(([, format]) => is(format))
    .map(([name, { title }]) => `${name} (${title})`)
    .join(', ')

const isRead = ({ input }: Format): boolean => input !== undefined
const isWritten = ({ output }: Format): boolean => output !== undefined

const namesOf = (formats: Formats, is: (format: Format) => boolean): ReadonlyArray<string> =>
  [...formats].filter(([, format]) => is(format)).map(([name]) => name)

/** Adds the command that converts articles from one format to another. */
export const addConvertCommand = (
  program: Command,
  { environment, finish }: CommandContext,
  formats: Formats = known
): void => {
  const command = program
    .command('convert')
    .summary('convert articles from and to other formats')
    .description('Convert articles from and to other formats, and tell what that loses.')
    .argument('[FILE...]', 'what to convert')
    .addOption(
      new Option('--from <FORMAT>', 'the format of the FILEs').choices(namesOf(formats, isRead)).makeOptionMandatory()
    )
    .addOption(
      new Option('--to <FORMAT>', 'the format that is written')
        .choices(namesOf(formats, isWritten))
        .makeOptionMandatory()
    )
    .option('--id <URI>', 'the id of the article, whatever the FILE says', uri)
    .option('--language <TAG>', 'the language of the article, whatever the FILE says', languageTag)
    .option('--ndjson', 'read every input as NDJSON')
    .option('--strict', 'end with status 1 where something is lost')
    .addOption(new Option('--losses <FORM>', 'how losses are told').choices(lossForms).default('text'))
    .option('-o, --output <FILE>', 'write to a file; "-" is standard output')
    .addHelpText(
      'after',
      helpEnd(
        [`From: ${listOf(formats, isRead)}.`, `To: ${listOf(formats, isWritten)}.`, ...details],
        [
          'communique convert --from article --to web-annotation article.json > annotations.json',
          'communique convert --from article --to text --losses none article.json',
          'communique convert --from article --to web-annotation --strict -o annotations.ndjson feed.ndjson'
        ],
        environment
      )
    )
  command.action(async (files: ReadonlyArray<string>, given: GivenOptions) => {
    const { strict = false, ndjson = false, ...others } = given
    const input = formats.get(given.from)?.input as FormatInput
    const output = formats.get(given.to)?.output as NonNullable<Format['output']>
    if (ndjson && input.kind === 'text') command.error(`error: option --ndjson is for JSON: ${given.from} is none`)
    const inputs = inputsOf(files, environment, command, 'a document')
    if (given.id !== undefined && (inputs.length > 1 || ndjson)) {
      command.error('error: option --id names one article: convert one FILE with it')
    }
    finish(await convert(inputs, { input, output }, { ...others, strict, ndjson }, environment))
  })
}
