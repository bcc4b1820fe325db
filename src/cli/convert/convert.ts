import { printable } from '../../codec/describeValue.js'
import type { Loss } from '../../interop/Loss.js'
import type { Environment, OutputFile } from '../Environment.js'
import { type ExitStatus, exitStatus } from '../exitStatus.js'
import { openSource } from '../input/openSource.js'
import { isUnreadable } from '../input/unreadable.js'
import { openTarget } from '../openTarget.js'
import { refusal } from '../refusal.js'
import { issueText } from '../report/textReporter.js'
import { paletteFor } from '../terminal/Palette.js'
import { isNamedNdjson } from '../validate/isNamedNdjson.js'
import type { RecordText } from '../validate/RecordText.js'
import { articleOf } from './articleOf.js'
import type { ConvertOptions } from './ConvertOptions.js'
import { documentsOf } from './documentsOf.js'
import type { Format, FormatInput } from './Format.js'
import { lossLine } from './lossLine.js'

/** The formats that a document is read in and written in. */
export interface Bridge {
  readonly input: FormatInput
  readonly output: NonNullable<Format['output']>
}

/** How a document is written: a single one to be read, one of several on a line. */
const written = (value: unknown, isOnly: boolean): string => {
  if (!isOnly) return `${JSON.stringify(value)}\n`
  if (typeof value !== 'string') return `${JSON.stringify(value, null, 2)}\n`
  return value.endsWith('\n') ? value : `${value}\n`
}

/** Converts a document, and says how that went. */
type Converter = (record: RecordText, file: string, isOnly: boolean) => Promise<ExitStatus>

const createConverter = (
  { input, output }: Bridge,
  { from, losses: form, strict, ...options }: ConvertOptions,
  environment: Environment,
  target: OutputFile
): Converter => {
  const { stderr } = environment
  const tell = async (losses: ReadonlyArray<Loss>, file: string, record: RecordText, format: string): Promise<void> => {
    if (form === 'none') return
    const place = record.record === undefined ? { file } : { file, record: record.record }
    await stderr.write(losses.map((loss) => lossLine({ ...place, format, ...loss }, form, from)).join(''))
  }
  return async (record, file, isOnly) => {
    if (options.id !== undefined && record.record !== undefined) {
      throw refusal(`option --id names one article, and ${printable(file)} is a list`)
    }
    const read = articleOf(record, input, options)
    if ('issues' in read) {
      const style = { palette: paletteFor(stderr, environment), quiet: false }
      await stderr.write(read.issues.map((issue) => issueText({ file, source: record.source }, issue, style)).join(''))
      return exitStatus.invalid
    }
    await tell(read.losses, file, record, from)
    if (read.value === undefined) {
      await stderr.write(`communique: ${printable(file)}: no article can be made of it\n`)
      return exitStatus.invalid
    }
    const { value, losses } = output(read.value)
    await tell(losses, file, record, 'article')
    if (value !== undefined) await target.write(written(value, isOnly && record.record === undefined))
    else await stderr.write(`communique: ${printable(file)}: nothing can be made of the article\n`)
    const isLossy = strict && read.losses.length + losses.length > 0
    return value === undefined || isLossy ? exitStatus.invalid : exitStatus.valid
  }
}

/**
 * Converts files from one format to another: one document to one, several to NDJSON. What is lost is told on standard error.
 *
 * An input that cannot be read is told there too and passed over.
 *
 * @param files - paths; `-` is standard input
 */
export const convert = async (
  files: ReadonlyArray<string>,
  bridge: Bridge,
  options: ConvertOptions,
  environment: Environment
): Promise<ExitStatus> => {
  const target = openTarget(options.output, environment)
  const convertDocument = createConverter(bridge, options, environment, target)
  let worst: ExitStatus = exitStatus.valid
  const take = (status: ExitStatus): void => {
    if (status > worst) worst = status
  }
  try {
    for (const file of files) {
      try {
        const source = await openSource(file, environment)
        const isNdjson = bridge.input.kind !== 'text' && (options.ndjson || isNamedNdjson(file))
        for await (const record of documentsOf(source, bridge.input.kind, isNdjson)) {
          take(await convertDocument(record, source.name, files.length === 1))
        }
      } catch (error) {
        if (!isUnreadable(error)) throw error
        await environment.stderr.write(`communique: ${error.message}\n`)
        take(exitStatus.failed)
      }
    }
  } finally {
    await target.close()
  }
  return worst
}
