const names: ReadonlyMap<string, string> = new Map([
  ['"', 'a double quote'],
  ["'", 'a single quote'],
  ['`', 'a backtick'],
  [',', 'a comma'],
  [':', 'a colon'],
  ['{', 'an opening brace'],
  ['}', 'a closing brace'],
  ['[', 'an opening bracket'],
  [']', 'a closing bracket'],
  ['//', 'a comment'],
  ['/*', 'a comment'],
  ['\u00a0', 'a no-break space (U+00A0)'],
  ['\ufeff', 'a byte-order mark (U+FEFF)'],
  ['', 'the end of the text']
])

const longestWord = 40
const word = /^[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_$]*/u
const invisible = /[\p{C}\p{Z}]/u

/** The word or number that starts at an offset, cut after forty code units; `undefined` where none starts. */
export const wordAt = (text: string, at: number): string | undefined => word.exec(text.slice(at, at + longestWord))?.[0]

/** A character as Unicode names its code point: `U+000A`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * What stands at an offset of a text, in words: a word or a character in double quotes, a mark by its name, an invisible
 * character by its code point.
 */
export const standingAt = (text: string, at: number): string => {
  const [character = ''] = text.slice(at, at + 2)
  const name = names.get(text.slice(at, at + 2)) ?? names.get(character)
  if (name !== undefined) return name
  if (invisible.test(character)) return codePointOf(character)
  return `"${wordAt(text, at) ?? character}"`
}
