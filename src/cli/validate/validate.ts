import { isClosedPipe } from '../closedPipe.js'
import type { Environment } from '../Environment.js'
import { type ExitStatus, exitStatus } from '../exitStatus.js'
import { openSource } from '../input/openSource.js'
import { isUnreadable } from '../input/unreadable.js'
import { createCrew } from '../jobs/Crew.js'
import { reporterFor } from '../report/reporterFor.js'
import { createProgress } from '../terminal/createProgress.js'
import { createTally, type Tally } from './createTally.js'
import { inspectedRecords } from './inspectedRecords.js'
import { isNamedNdjson } from './isNamedNdjson.js'
import type { ValidateOptions } from './ValidateOptions.js'

const statusOf = (tally: Tally, unreadable: number, { maxWarnings = Infinity }: ValidateOptions): ExitStatus => {
  if (unreadable > 0) return exitStatus.failed
  return tally.summary().invalid > 0 || tally.warnings() > maxWarnings ? exitStatus.invalid : exitStatus.valid
}

/**
 * Validates files, one article after the other, and writes what it finds as it finds it.
 *
 * An input that cannot be read is told on standard error and passed over. When the reader of the output goes, the work
 * ends, and the status is that of what was seen by then.
 *
 * @param files - paths; `-` is standard input
 */
export const validate = async (
  files: ReadonlyArray<string>,
  options: ValidateOptions,
  version: string,
  environment: Environment
): Promise<ExitStatus> => {
  const { stdout, stderr } = environment
  const reporter = reporterFor(options, version, environment)
  const progress = createProgress(environment)
  const tally = createTally()
  const crew = options.jobs > 1 ? createCrew(options.jobs, options, environment) : undefined
  const complaints: Array<string> = []
  let separator = ''

  const write = async (text: string): Promise<void> => {
    if (text === '') return
    await progress.clear()
    await stdout.write(text)
  }

  const validateFile = async (file: string): Promise<void> => {
    const source = await openSource(file, environment)
    const isNdjson = options.ndjson || isNamedNdjson(file)
    for await (const inspected of inspectedRecords(source, isNdjson, options, crew)) {
      tally.addRecord(inspected)
      for (const part of reporter.parts({ file: source.name, ...inspected })) {
        await write(separator + part)
        separator = reporter.separator
      }
      await progress.update(source.name, inspected.end, source.size)
    }
    tally.addFile()
  }

  try {
    await write(reporter.start)
    for (const file of files) {
      try {
        await validateFile(file)
      } catch (error) {
        if (!isUnreadable(error)) throw error
        complaints.push(error.message)
        await progress.clear()
        await stderr.write(`communique: ${error.message}\n`)
      }
    }
    await write(reporter.end(tally.summary(), complaints))
    await progress.clear()
  } catch (error) {
    await progress.clear()
    if (!isClosedPipe(error)) throw error
  } finally {
    await crew?.close()
  }
  if (tally.warnings() > (options.maxWarnings ?? Infinity)) {
    await stderr.write(`communique: more warnings than ${options.maxWarnings}\n`)
  }
  return statusOf(tally, complaints.length, options)
}
