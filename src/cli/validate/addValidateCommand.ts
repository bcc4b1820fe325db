import { type Command, InvalidArgumentError, Option } from 'commander'
import { type CommandContext, helpEnd } from '../CommandContext.js'
import { DEFAULT_LINE_LENGTH, MOST_LINE_LENGTH } from '../../stream/LineOptions.js'
import { inputsOf } from '../input/inputsOf.js'
import { type RuleSettings, ruleSetting } from './ruleSetting.js'
import { validate } from './validate.js'
import { reportFormats, type ValidateOptions } from './ValidateOptions.js'

/** Options as they come from the command line. */
interface GivenOptions extends Pick<
  ValidateOptions,
  'format' | 'maxIssues' | 'maxWarnings' | 'maxLineLength' | 'jobs'
> {
  readonly rule?: RuleSettings
  readonly quiet?: boolean
  readonly ndjson?: boolean
  readonly allowDuplicateKeys?: boolean
}

const DEFAULT_MAX_ISSUES = 100
const MOST_JOBS = 256

const wholeNumber = (written: string): number => {
  const number = Number(written)
  if (/^\d+$/.test(written) && Number.isSafeInteger(number)) return number
  throw new InvalidArgumentError('Write a whole number from 0.')
}

const numberUpTo =
  (most: number) =>
  (written: string): number => {
    const number = Number(written)
    if (/^\d+$/.test(written) && number >= 1 && number <= most) return number
    throw new InvalidArgumentError(`Write a whole number from 1 to ${most}.`)
  }

const addSetting = (written: string, others: RuleSettings = {}): RuleSettings => {
  const settings = ruleSetting(written, others)
  if (typeof settings === 'string') throw new InvalidArgumentError(settings)
  return settings
}

const details = [
  'A FILE is JSON, an article or an array of articles, or NDJSON: one article a line, told by the ending .ndjson or ' +
    '.jsonl or by --ndjson. NDJSON is read line by line and may be of any length; with --jobs the result is the same, and sooner there. "-", or no FILE, is standard input.',
  'The status is 0 where all is valid, 1 where something is not (or has more warnings than --max-warnings), and 2 where ' +
    'the command is wrong or a file cannot be read. Where the reader of the output goes early, as head does, the ' +
    'status is that of what was seen until then.'
]

/** Adds the command that validates files. */
export const addValidateCommand = (program: Command, { environment, version, finish }: CommandContext): void => {
  const command = program
    .command('validate')
    .summary('say whether articles are valid, and what is wrong with them')
    .description('Say whether articles are valid, and what is wrong with them.')
    .argument('[FILE...]', 'what to validate')
    .addOption(new Option('--format <FORMAT>', 'how results are written').choices(reportFormats).default('text'))
    .option('--rule <CODE=SETTING>', 'set a rule to off, warning or error; for several, again', addSetting)
    .option('--max-issues <N>', 'how many issues of one article are listed', wholeNumber, DEFAULT_MAX_ISSUES)
    .option('--max-warnings <N>', 'with more warnings in all, end with status 1', wholeNumber)
    .option('--ndjson', 'read every input as NDJSON')
    .option('--allow-duplicate-keys', 'let a key stand twice in one object, the last one counting')
    .option(
      '--max-line-length <BYTES>',
      'refuse longer lines of NDJSON',
      numberUpTo(MOST_LINE_LENGTH),
      DEFAULT_LINE_LENGTH
    )
    .option('--jobs <N>', 'with how many threads lines of NDJSON are looked at', numberUpTo(MOST_JOBS), 1)
    .option('--quiet', 'list no warnings, and write no summary where all is valid')
    .addHelpText(
      'after',
      helpEnd(
        details,
        [
          'communique validate article.json',
          'communique validate --rule unused/place=off --max-warnings 0 *.json',
          'communique validate --format sarif feed.ndjson > feed.sarif',
          'communique validate --jobs 4 feed.ndjson',
          'zcat feed.ndjson.gz | communique validate --ndjson --quiet'
        ],
        environment
      )
    )
  command.action(async (files: ReadonlyArray<string>, given: GivenOptions) => {
    const { rule = {}, quiet = false, ndjson = false, allowDuplicateKeys = false, ...others } = given
    const options: ValidateOptions = { ...others, severity: rule, quiet, ndjson, allowDuplicateKeys }
    finish(await validate(inputsOf(files, environment, command, 'JSON'), options, version, environment))
  })
}
