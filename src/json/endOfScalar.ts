import { endOfNumber } from './endOfNumber.js'
import { endOfString } from './endOfString.js'
import type { SyntaxFault } from './syntaxFault.js'
import { unexpectedAt } from './unexpectedAt.js'

const words: ReadonlyArray<string> = ['true', 'false', 'null']

/** The offset after the string, number, `true`, `false` or `null` that starts at `at`, or what keeps it from being one; `expected` names what may start there. */
export const endOfScalar = (text: string, at: number, expected: string): number | SyntaxFault => {
  const character = text.charAt(at)
  if (character === '"') return endOfString(text, at)
  if (character === '-' || (character >= '0' && character <= '9')) return endOfNumber(text, at)
  const word = words.find((one) => text.startsWith(one, at))
  return word === undefined ? unexpectedAt(text, at, expected) : at + word.length
}
