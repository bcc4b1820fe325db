import type { JsonSchema } from '../JsonSchema.js'
import { admitsLineBreaks, isAnyCharacter, type PortablePattern, portablePatterns } from '../portablePatterns.js'

/** In many languages `$` matches ahead of a line break at the end, too. Few formats with a `$` admit one. */
const LINE_BREAK = '[\n\r\u0085\u2028\u2029]'

const keywordsOf = (portable: PortablePattern): JsonSchema => {
  const { pattern, except } = portable
  const isCut = pattern.endsWith('$') && !admitsLineBreaks(portable)
  const excepted = [...(except === undefined ? [] : [except]), ...(isCut ? [LINE_BREAK] : [])]
  return { pattern, ...(excepted.length === 0 ? {} : { not: { pattern: excepted.join('|') } }) }
}

/** The keywords that hold a string to a regular expression, in whatever language they are read. */
export const patternKeywords = (pattern: RegExp): JsonSchema => {
  if (isAnyCharacter(pattern)) return { minLength: 1 }
  const alternatives = portablePatterns(pattern).map(keywordsOf)
  return alternatives.length === 1 ? (alternatives[0] as JsonSchema) : { anyOf: alternatives }
}
