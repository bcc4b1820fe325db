import type { EnumerationShape } from '../codec/shapeOf.js'

/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`

/** Whether a text has a sentence in it already, but for the article that it starts with. */
export const repeats = (text: string, said: string): boolean =>
  text.toLowerCase().includes(said.toLowerCase().replace(/^an? /, '').replace(/\.$/, ''))

/** The words of a list with what each means, a line for each. */
export const definitionsText = ({ words, definitions }: EnumerationShape): string | undefined =>
  definitions === undefined ? undefined : words.map((word) => `- ${word}: ${definitions[word]}`).join('\n')

/** Whether a text defines words, on lines of their own. */
export const definesWords = (text: string): boolean => text.includes('\n- ')

/**
 * What a key means, in place of what is said of its value in general; the definitions of words are kept, unless the
 * meaning brings its own.
 */
export const describedWords = (schema: { readonly description?: unknown }, meaning: string): string =>
  typeof schema.description === 'string' && definesWords(schema.description) && !definesWords(meaning)
    ? schema.description.replace(/^.*/, () => meaning)
    : meaning
