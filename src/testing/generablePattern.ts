import { alphabet } from './alphabet.js'

/** An escape, the head of a lookaround, or a single character. */
const PIECE = /\\[pP]\{[^\\}]*\}|\\.|\(\?<?[=!]|./gsu

const LOOKAROUND = /^\(\?<?[=!]$/
const MANY_ESCAPED = /^\\[pPsSwWdD]/

/** The parts of a pattern: as pieces, but a whole class is one. */
const tokensOf = (source: string): ReadonlyArray<string> => {
  const tokens: Array<string> = []
  let openClass = ''
  for (const [piece] of source.matchAll(PIECE)) {
    if (openClass === '' && piece !== '[') {
      tokens.push(piece)
      continue
    }
    openClass += piece
    if (piece !== ']') continue
    tokens.push(openClass)
    openClass = ''
  }
  return tokens
}

/** Whether a token stands for characters of which no list is written in it. */
const standsForMany = (token: string): boolean =>
  token.startsWith('[') ? /^\[\^|\\/.test(token) : token === '.' || MANY_ESCAPED.test(token)

const written = (character: string): string => `\\u{${(character.codePointAt(0) as number).toString(16)}}`

/** The class of those characters of the alphabet that a token stands for; the token itself where there are none. */
const spelledOut = (token: string): string => {
  const matcher = new RegExp(`^${token}$`, 'u')
  const characters = alphabet.filter((character) => matcher.test(character))
  return characters.length === 0 ? token : `[${characters.map(written).join('')}]`
}

/** The tokens without the lookarounds: what they ask is for the whole pattern to check. */
const withoutLookarounds = (tokens: ReadonlyArray<string>): ReadonlyArray<string> => {
  const kept: Array<string> = []
  let [depth, skippedFrom] = [0, Infinity]
  for (const token of tokens) {
    if (token.startsWith('(')) depth++
    if (LOOKAROUND.test(token)) skippedFrom = Math.min(skippedFrom, depth)
    if (depth < skippedFrom) kept.push(token)
    if (token !== ')') continue
    if (depth === skippedFrom) skippedFrom = Infinity
    depth--
  }
  return kept
}

/**
 * A pattern of which fast-check's `stringMatching` makes strings, in place of one that it would refuse or fill with
 * ASCII: no lookarounds, and each class that is told by exclusion or by a property of Unicode spelled out in characters of
 * the alphabet. Where the pattern may stand anywhere in the text, text may stand around it.
 *
 * Not all strings of it match the pattern itself.
 */
export const generablePattern = ({ source }: RegExp): RegExp => {
  const tokens = withoutLookarounds(tokensOf(source))
  const body = tokens.map((token) => (standsForMany(token) ? spelledOut(token) : token)).join('')
  const anything = `${spelledOut('[^]')}*`
  const before = body.startsWith('^') ? '' : anything
  const after = body.endsWith('$') ? '' : anything
  return new RegExp(`${before}${body}${after}`, 'u')
}
