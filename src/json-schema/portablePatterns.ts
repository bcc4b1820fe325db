/** Whether an expression asks for one character at least, of any sort. */
export const isAnyCharacter = ({ source }: RegExp): boolean => source === '[\\s\\S]'

/** A pattern for any language, and a pattern that strings of it must not match. */
export interface PortablePattern {
  readonly pattern: string
  /** From a negative look-ahead. */
  readonly except?: string
}

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

/**
 * A character that is not white space, wherever it stands. Tools that ask for a match of the whole string get one, and those
 * that decode by a pattern are not left with one character.
 */
const SOME_TEXT: PortablePattern = { pattern: `^[${WHITE_SPACE}]*[^${WHITE_SPACE}][\\s\\S]*$` }

const piecesOf = (source: string): ReadonlyArray<string> => source.match(PIECES) as RegExpMatchArray

const speltOut = (piece: string): string =>
  piece.startsWith('[')
    ? piece.replace(/\\p\{\w+\}|\\[\s\S]/g, (escape) => SPELT_OUT.get(escape) ?? unescaped(escape))
    : piece === '\\S'
      ? `[^${WHITE_SPACE}]`
      : unescaped(piece)

/** Whether a pattern lets line breaks stand at the end, as it lets anything. */
export const admitsLineBreaks = ({ pattern }: PortablePattern): boolean => pattern.endsWith('[\\s\\S]*$')

/** A slash needs no escape outside of a literal, and engines of other languages do not know the escape. */
const unescaped = (piece: string): string => (piece === '\\/' ? '/' : piece)

/** Where the group that is opened at a piece is closed. */
const closingOf = (pieces: ReadonlyArray<string>, opening: number): number => {
  let depth = 0
  return pieces.findIndex((piece, at) => {
    if (at >= opening && piece.startsWith('(')) depth++
    return at >= opening && piece === ')' && --depth === 0
  })
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

/** One alternative between `^` and `$`. */
const branchOf = (pieces: ReadonlyArray<string>): PortablePattern => {
  if (pieces[0] !== '(?!') return { pattern: `^${joined(pieces)}$` }
  const end = closingOf(pieces, 0)
  return { pattern: `^${joined(pieces.slice(end + 1))}$`, except: `^${joined(pieces.slice(1, end))}` }
}

/**
 * A regular expression in the dialect that engines of other languages share: no look-around, no classes that hang on an
 * engine's Unicode tables. A string that matches one of the patterns, but not what it excepts, matches the expression.
 *
 * @throws SyntaxError where a look-around stands elsewhere than at the start of the expression, or of an alternative of
 * the one group that it is
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export const portablePatterns = ({ source }: RegExp): ReadonlyArray<PortablePattern> => {
  if (source === '\\S') return [SOME_TEXT]
  const pieces = piecesOf(source)
  if (!pieces.some(isLookAround)) return [{ pattern: joined(pieces) }]
  const inner = pieces.slice(1, -1)
  if (inner[0] === '(?:' && closingOf(inner, 0) === inner.length - 1) {
    return alternativesOf(inner.slice(1, -1)).map(branchOf)
  }
  if (alternativesOf(inner).length > 1) throw new SyntaxError(`the alternatives are no group in ${source}`)
  return [branchOf(inner)]
}
