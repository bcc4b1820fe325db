import type { Article } from '../../model/Article.js'
import { renderArticle } from '../../render/renderArticle.js'
import { decodeUtf8 } from '../../stream/decodeUtf8.js'
import type { Environment } from '../Environment.js'
import { type ExitStatus, exitStatus } from '../exitStatus.js'
import { openSource } from '../input/openSource.js'
import { readBytes } from '../input/readBytes.js'
import { openTarget } from '../openTarget.js'
import { issueText } from '../report/textReporter.js'
import { paletteFor } from '../terminal/Palette.js'
import { textWidth } from '../terminal/textWidth.js'
import { inspectRecord } from '../validate/inspectRecord.js'
import { sourceText } from '../validate/SourceText.js'
import { usualInspection } from '../validate/usualInspection.js'
import { articleText } from './articleText.js'

/** What the article is written as, and where to. */
export interface ShowOptions {
  /** As an HTML page instead of as text. */
  readonly html?: boolean
  /** A path; `-` is standard output. */
  readonly output?: string
}

/**
 * Writes the article of a file for a person. One that is not valid is not shown: what is wrong with it is told on
 * standard error, and nothing is written elsewhere. Rejects with an error in words where a file cannot be read or written.
 *
 * @param file - a path; `-` is standard input
 */
export const show = async (
  file: string,
  { html = false, output }: ShowOptions,
  environment: Environment
): Promise<ExitStatus> => {
  const { stderr } = environment
  const input = await openSource(file, environment)
  const bytes = await readBytes(input)
  const decoded = decodeUtf8(bytes)
  const source = sourceText(decoded.text, 1)
  const record = { ...decoded, start: { line: 1, column: 1 }, path: [], source, end: bytes.length }
  const { value, issues, isValid } = inspectRecord(record, usualInspection)
  if (!isValid) {
    const style = {
      palette: paletteFor(stderr, environment),
      quiet: false,
      ...(stderr.isTerminal ? { frameWidth: stderr.width } : {})
    }
    await stderr.write(issues.map((issue) => issueText({ file: input.name, source }, issue, style)).join(''))
    return exitStatus.invalid
  }
  const target = openTarget(output, environment)
  const article = value as Article
  await target.write(
    html ? renderArticle(article) : articleText(article, paletteFor(target, environment), textWidth(target))
  )
  await target.close()
  return exitStatus.valid
}
