import { afterSpace } from './afterSpace.js'
import { endOfScalar } from './endOfScalar.js'
import { grammar, type GrammarRule, type GrammarState } from './grammar.js'
import { positionAt } from './positionAt.js'
import type { SyntaxFault } from './syntaxFault.js'
import { unexpectedAt } from './unexpectedAt.js'

const trailingComma = (at: number, closer: ']' | '}'): SyntaxFault => {
  const expected = `no comma before the closing ${closer === ']' ? 'bracket' : 'brace'}`
  return { at, message: `a trailing comma: expected ${expected}`, expected, received: 'a trailing comma' }
}

const endsTooSoon = (text: string, firstLine: number, expected: string, open: number | undefined): SyntaxFault => {
  const fault = unexpectedAt(text, text.length, expected)
  if (open === undefined) {
    return { ...fault, message: text === '' ? 'the text is empty' : 'the text holds nothing but white space' }
  }
  const { line, column } = positionAt(text, open, firstLine)
  const container = text[open] === '{' ? 'object' : 'array'
  return {
    ...fault,
    message: `${fault.message}: the ${container} opened at line ${line}, column ${column} is not closed`
  }
}

const afterValue = (text: string, open: number | undefined): GrammarState => {
  if (open === undefined) return 'end'
  return text[open] === '{' ? 'afterMember' : 'afterElement'
}

/**
 * The first fault of a text that is not JSON as RFC 8259 has it; `undefined` where it is JSON.
 *
 * It reads without recursion, and nesting of any depth is no fault.
 *
 * @param firstLine - the number of the text's first line, for the message may name a line
 */
export const syntaxFaultIn = (text: string, firstLine: number = 1): SyntaxFault | undefined => {
  const opens: Array<number> = []
  let state: GrammarState = 'value'
  let comma = 0
  let at = afterSpace(text, 0)
  while (at < text.length) {
    const character = text.charAt(at)
    const { expected, takes, separator, closer, closerBeforeComma }: GrammarRule = grammar[state]
    let next = at + 1
    if (character === separator?.[0]) {
      comma = at
      state = separator[1]
    } else if (character === closer) {
      opens.pop()
      state = afterValue(text, opens.at(-1))
    } else if (character === closerBeforeComma) {
      return trailingComma(comma, closerBeforeComma)
    } else if (takes === 'value' && (character === '{' || character === '[')) {
      opens.push(at)
      state = character === '{' ? 'firstKey' : 'firstElement'
    } else if (takes === 'value' || (takes === 'key' && character === '"')) {
      const end = endOfScalar(text, at, expected)
      if (typeof end !== 'number') return end
      next = end
      state = takes === 'key' ? 'afterKey' : afterValue(text, opens.at(-1))
    } else {
      return unexpectedAt(text, at, expected)
    }
    at = afterSpace(text, next)
  }
  return state === 'end' ? undefined : endsTooSoon(text, firstLine, grammar[state].expected, opens.at(-1))
}
