import { printable } from '../../codec/describeValue.js'
import { pointer } from '../../issue/pointer.js'
import type { Palette } from '../terminal/Palette.js'
import type { FoundIssue } from '../validate/FoundIssue.js'
import { codeFrame } from './codeFrame.js'
import type { Reporter } from './Reporter.js'
import type { Result } from './Result.js'
import { summaryLine } from './summaryLine.js'

/** How text is written. */
export interface TextStyle {
  /** The paints to use. */
  readonly palette: Palette
  /** How many columns a code frame may take; without it none is shown. */
  readonly frameWidth?: number
  /** Whether the summary is left out where all is valid. */
  readonly quiet: boolean
}

/** A line an issue, with its hint and what is related to it under it, and where there is a frame, its path and the frame. */
export const issueText = (
  { file, source }: Pick<Result, 'file' | 'source'>,
  { line, column, path, severity, code, message, hint, related = [] }: FoundIssue,
  { palette, frameWidth }: TextStyle
): string => {
  const { bold, cyan, dim } = palette
  const weigh = severity === 'error' ? palette.red : palette.yellow
  const name = printable(file)
  const lines = [
    `${bold(`${name}:${line}:${column}`)}  ${weigh(severity)}  ${dim(code)}  ${printable(message)}`,
    ...(hint === undefined ? [] : [`    ${cyan('hint:')} ${printable(hint)}`]),
    ...related.map((other) => `    ${dim('see')} ${name}:${other.line}:${other.column}: ${printable(other.message)}`),
    ...(frameWidth === undefined
      ? []
      : [
          ...(path.length === 0 ? [] : [`    ${dim(`at ${printable(pointer({ path }))}`)}`]),
          ...codeFrame(source, { line, column }, frameWidth, { mark: weigh, dim }),
          ''
        ])
  ]
  return `${lines.join('\n')}\n`
}

/** Results for a person: a line an issue and a summary. */
export const textReporter = (style: TextStyle): Reporter => ({
  start: '',
  parts: (result) => result.issues.map((issue) => issueText(result, issue, style)),
  separator: '',
  end: (summary) => {
    if (summary.files === 0 || (style.quiet && summary.invalid === 0)) return ''
    const paint = summary.invalid === 0 ? style.palette.green : style.palette.red
    return `${paint(summaryLine(summary))}\n`
  }
})
