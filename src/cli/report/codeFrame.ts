import stringWidth from 'string-width'
import { printable } from '../../codec/describeValue.js'
import { closingQuote } from '../../json/closingQuote.js'
import type { Position } from '../../json/position.js'
import type { Paint } from '../terminal/Palette.js'
import type { SourceText } from '../validate/SourceText.js'

const show = (text: string): string => printable(text.replace(/\t/g, '  '))

/** Where the token ends that starts at an offset of a line. */
const endOfToken = (line: string, at: number): number => {
  if (line.startsWith('"', at)) return Math.min(closingQuote(line, at) + 1, line.length)
  const word = /^[\w.+-]+/.exec(line.slice(at, at + 80))?.[0].length ?? 1
  return at + word
}

/** The marks under the token at a column, in a line of which the part from `from` to `to` is shown. */
const marksUnder = (line: string, column: number, from: number, to: number): string => {
  const at = column - 1
  const end = Math.min(endOfToken(line, at), to)
  const width = stringWidth(show(line.slice(at, end)))
  return ' '.repeat(stringWidth(show(line.slice(from, at)))) + '^'.repeat(Math.max(1, width))
}

/**
 * The line of a place, with what stands there underlined, and the lines before and after it.
 *
 * Of long lines the part around the place is shown.
 *
 * @param width - how many columns the frame may take, at least in scripts of narrow letters
 */
export const codeFrame = (
  { lineAt }: SourceText,
  { line, column }: Position,
  width: number,
  { mark, dim }: { readonly mark: Paint; readonly dim: Paint }
): ReadonlyArray<string> => {
  const gutter = String(line + 1).length + 4
  const room = Math.max(20, width - gutter - 3)
  const from = column <= room - 10 ? 0 : column - Math.floor(room / 2)
  const numbered = (number: number): ReadonlyArray<string> => {
    const text = lineAt(number)
    if (text === undefined) return []
    return [`${dim(`${String(number).padStart(gutter)} | `)}${show(text.slice(from, from + room))}`.trimEnd()]
  }
  const marks = marksUnder(lineAt(line) ?? '', column, from, from + room)
  return [
    ...numbered(line - 1),
    ...numbered(line),
    `${dim(`${' '.repeat(gutter)} | `)}${mark(marks)}`,
    ...numbered(line + 1)
  ]
}
