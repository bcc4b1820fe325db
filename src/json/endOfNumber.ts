import { charCode } from './charCode.js'
import type { SyntaxFault } from './syntaxFault.js'
import { unexpectedAt } from './unexpectedAt.js'

const afterDigits = (text: string, at: number): number => {
  let next = at
  while (text.charCodeAt(next) >= charCode.zero && text.charCodeAt(next) <= charCode.nine) next += 1
  return next
}

/** The offset after the number that starts at `at` with a minus sign or a digit, or what keeps it from being one (RFC 8259 §6). */
export const endOfNumber = (text: string, at: number): number | SyntaxFault => {
  const integer = text[at] === '-' ? at + 1 : at
  let end = afterDigits(text, integer)
  if (end === integer) return unexpectedAt(text, integer, 'a digit after the minus sign')
  if (text[integer] === '0' && end > integer + 1) {
    return unexpectedAt(text, integer, 'a number without a leading zero')
  }
  if (text[end] === '.') {
    const fraction = end + 1
    end = afterDigits(text, fraction)
    if (end === fraction) return unexpectedAt(text, fraction, 'a digit after the decimal point')
  }
  if (text[end] === 'e' || text[end] === 'E') {
    const sign = end + 1
    const exponent = text[sign] === '+' || text[sign] === '-' ? sign + 1 : sign
    end = afterDigits(text, exponent)
    if (end === exponent) return unexpectedAt(text, exponent, 'a digit in the exponent')
  }
  return end
}
