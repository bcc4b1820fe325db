import { standingAt } from './standingAt.js'
import type { SyntaxFault } from './syntaxFault.js'

const inDoubleQuotes = 'JSON strings stand in double quotes'

const hints: ReadonlyMap<string, string> = new Map([
  ['a comment', 'comments are not JSON'],
  ['a single quote', inDoubleQuotes],
  ['a backtick', inDoubleQuotes],
  ['"“"', inDoubleQuotes],
  ['"”"', inDoubleQuotes],
  ['"„"', inDoubleQuotes],
  ['"«"', inDoubleQuotes],
  ['"‘"', inDoubleQuotes],
  ['"’"', inDoubleQuotes],
  ['"+"', 'a JSON number has no plus sign'],
  ['"NaN"', 'NaN is not JSON'],
  ['"Infinity"', 'Infinity is not JSON'],
  ['"undefined"', 'undefined is not JSON'],
  ['"True"', 'JSON writes true'],
  ['"False"', 'JSON writes false'],
  ['"None"', 'JSON writes null']
])

/** The fault of a text in which something else stands at an offset than what is expected there. */
export const unexpectedAt = (text: string, at: number, expected: string): SyntaxFault => {
  const received = standingAt(text, at)
  const hint = hints.get(received)
  const message = `expected ${expected}, found ${received}`
  return { at, message: hint === undefined ? message : `${message}: ${hint}`, expected, received }
}
