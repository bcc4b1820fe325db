import { charCode } from './charCode.js'
import { closingQuote } from './closingQuote.js'

/**
 * The offset of the comma, bracket or brace that ends the value which starts at `at`; the text's length where none does.
 *
 * White space after the value counts as part of it. In a text that is not JSON it is some offset from `at` on.
 */
export const endOfValue = (text: string, at: number): number => {
  let depth = 0
  let next = at
  while (next < text.length) {
    const code = text.charCodeAt(next)
    if (code === charCode.quote) next = closingQuote(text, next)
    else if (code === charCode.openBrace || code === charCode.openBracket) depth += 1
    else if (
      depth === 0 &&
      (code === charCode.comma || code === charCode.closeBrace || code === charCode.closeBracket)
    ) {
      return next
    } else if (code === charCode.closeBrace || code === charCode.closeBracket) depth -= 1
    next += 1
  }
  return text.length
}
