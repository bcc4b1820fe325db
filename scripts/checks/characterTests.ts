import type { Format } from '../../src/codec/format.js'

/** `^(?!reserved$)[first][rest]*(?:-[rest]+)*$`: words of a few characters, parted by single separators. */
const PARTED_WORDS = /^\^(?:\(\?!(\w+)\$\))?\[([\w-]+)\]\[([\w-]+)\]\*\(\?:(\W)\[([\w-]+)\]\+\)\*\$$/

/** The ranges of a class such as `a-z0-9`, as conditions on a code unit. */
const conditionsOf = (characters: string): ReadonlyArray<string> =>
  (characters.match(/.-./g) ?? []).map((range) => {
    const [from, to] = [range.charCodeAt(0), range.charCodeAt(2)]
    return `unit >= ${from} && unit <= ${to}`
  })

/**
 * The body of a check that looks at each character, where a pattern is so plain that this beats the regular expression:
 * identifiers are short, and there are many of them.
 */
export const partedWordsBody = ({ pattern, maxLength, check }: Format): string | undefined => {
  const [, reserved, first = '', rest = '', separator = '', again] = PARTED_WORDS.exec(pattern.source) ?? []
  if (rest === '' || rest !== again || !rest.startsWith(first) || maxLength === undefined || check !== undefined)
    return undefined
  const later = conditionsOf(rest.slice(first.length))
  return [
    '{',
    `  if (typeof value !== 'string' || value.length > ${maxLength}${reserved === undefined ? '' : ` || value === '${reserved}'`}) return false`,
    '  let isInWord = false',
    '  for (let index = 0; index < value.length; index++) {',
    '    const unit = value.charCodeAt(index)',
    `    if (${conditionsOf(first).join(' || ')}) isInWord = true`,
    ...later.map((condition) => `    else if (index > 0 && ${condition}) isInWord = true`),
    `    else if (unit === ${separator.charCodeAt(0)} && isInWord) isInWord = false`,
    '    else return false',
    '  }',
    '  return isInWord',
    '}'
  ].join('\n')
}

/** What is true of most strings with a character that is no white space, ahead of the pattern: they start with one of ASCII. */
export const visibleStart = ({ pattern }: Format): string | undefined =>
  pattern.source === '\\S' ? '(value.charCodeAt(0) > 32 && value.charCodeAt(0) < 127)' : undefined

/** Whether a pattern asks for any character at all. */
export const matchesAnything = ({ pattern }: Format): boolean => pattern.source === '[\\s\\S]'
