import { charCode } from './charCode.js'
import { codePointOf, standingAt, wordAt } from './standingAt.js'
import type { SyntaxFault } from './syntaxFault.js'

const escapes: ReadonlyMap<string, string> = new Map([
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n, or close the string before the line ends'],
  ['\f', '\\f'],
  ['\r', '\\r, or close the string before the line ends']
])

const bareControl = (text: string, at: number): SyntaxFault => {
  const character = text.charAt(at)
  const codePoint = codePointOf(character)
  const escape = escapes.get(character) ?? `\\u${codePoint.slice(2)}`
  return {
    at,
    message: `control character ${codePoint} in a string: write ${escape}`,
    expected: 'an escape for the control character',
    received: codePoint
  }
}

const badEscape = (at: number, expected: string, received: string): SyntaxFault => ({
  at,
  message: `expected ${expected}, found ${received}`,
  expected,
  received
})

/** The offset after the string that is opened at `open`, or what keeps it from being one (RFC 8259 §7). */
export const endOfString = (text: string, open: number): number | SyntaxFault => {
  let at = open + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === charCode.quote) return at + 1
    if (code < charCode.space) return bareControl(text, at)
    if (code !== charCode.backslash) {
      at += 1
    } else if (text[at + 1] === 'u') {
      if (!/^[\dA-Fa-f]{4}$/.test(text.slice(at + 2, at + 6))) {
        const digits = wordAt(text, at + 2)?.slice(0, 4) ?? ''
        return badEscape(at, '\\u and four hexadecimal digits', `\\u${digits}`)
      }
      at += 6
    } else {
      // At the end of the text no character follows the backslash, and every string includes the empty one.
      if (!'"\\/bfnrt'.includes(text.charAt(at + 1))) {
        return badEscape(
          at,
          'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
          `a backslash before ${standingAt(text, at + 1)}`
        )
      }
      at += 2
    }
  }
  return {
    at: open,
    message: 'the text ends inside a string',
    expected: 'a closing double quote',
    received: 'the end of the text'
  }
}
