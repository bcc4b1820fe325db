import type { JsonSchema } from './JsonSchema.js'

/** At least one character of any sort, which JSON Schema has a keyword for. */
const ANY_CHARACTER = '[\\s\\S]'

/** What `\s` stands for in ECMAScript, written so that every engine reads the same characters. */
const WHITE_SPACE = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/**
 * Classes that engines read differently or not at all, spelt out. Lone surrogates are left out: most languages cannot
 * even hold them in a string.
 */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['\\s', WHITE_SPACE],
  ['\\p{Cc}', '\\x00-\\x1f\\x7f-\\x9f'],
  ['\\p{Cs}', '']
])

/** The pieces of a pattern: escapes, whole classes, openings of groups, single characters. */
const PIECES = /\\p\{\w+\}|\\u[0-9A-Fa-f]{4}|\\[\s\S]|\[(?:\\[\s\S]|[^[\]\\])*\]|\(\?(?:[:!=]|<[=!])|[\s\S]/g

const piecesOf = (source: string): ReadonlyArray<string> => source.match(PIECES) ?? []

const speltOut = (piece: string): string =>
  piece.startsWith('[')
    ? piece.replace(/\\p\{\w+\}|\\[\s\S]/g, (escape) => SPELT_OUT.get(escape) ?? unescaped(escape))
    : piece === '\\S'
      ? `[^${WHITE_SPACE}]`
      : unescaped(piece)

/** A slash needs no escape outside of a literal, and engines of other languages do not know the escape. */
const unescaped = (piece: string): string => (piece === '\\/' ? '/' : piece)

/** Where the group that is opened at a piece is closed. */
const closingOf = (pieces: ReadonlyArray<string>, opening: number): number => {
  let depth = 0
  for (let at = opening; at < pieces.length; at++) {
    const piece = pieces[at] as string
    if (piece.startsWith('(')) depth++
    else if (piece === ')' && --depth === 0) return at
  }
  throw new SyntaxError(`a group is not closed in ${pieces.join('')}`)
}

/** The alternatives of a pattern, at its outermost level. */
const alternativesOf = (pieces: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const alternatives: Array<Array<string>> = [[]]
  let depth = 0
  for (const piece of pieces) {
    if (piece.startsWith('(')) depth++
    else if (piece === ')') depth--
    if (piece === '|' && depth === 0) alternatives.push([])
    else alternatives.at(-1)?.push(piece)
  }
  return alternatives
}

const isLookAround = (piece: string): boolean => /^\(\?[!=<]/.test(piece)

const joined = (pieces: ReadonlyArray<string>): string => {
  if (pieces.some(isLookAround)) throw new SyntaxError(`a look-around stands inside of ${pieces.join('')}`)
  return pieces.map(speltOut).join('')
}

/** One alternative between `^` and `$`; what it looks ahead for at its start becomes a pattern that must not match. */
const branchSchema = (pieces: ReadonlyArray<string>): JsonSchema => {
  if (pieces[0] !== '(?!') return { pattern: `^${joined(pieces)}$` }
  const end = closingOf(pieces, 0)
  return { pattern: `^${joined(pieces.slice(end + 1))}$`, not: { pattern: `^${joined(pieces.slice(1, end))}` } }
}

/**
 * The keywords that hold a string to a regular expression, in the dialect that engines of other languages share: no
 * look-around, no classes that hang on an engine's Unicode tables.
 *
 * A negative look-ahead at the start of the pattern, or of one of its outermost alternatives, becomes `not`.
 *
 * @throws SyntaxError where a look-around stands elsewhere
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export const portablePattern = ({ source }: RegExp): JsonSchema => {
  if (source === ANY_CHARACTER) return { minLength: 1 }
  const pieces = piecesOf(source)
  if (!pieces.some(isLookAround)) return { pattern: joined(pieces) }
  const inner = pieces.slice(1, -1)
  const isOneGroup = inner[0] === '(?:' && closingOf(inner, 0) === inner.length - 1
  const alternatives = alternativesOf(isOneGroup ? inner.slice(1, -1) : inner).map(branchSchema)
  return alternatives.length === 1 ? (alternatives[0] as JsonSchema) : { anyOf: alternatives }
}
