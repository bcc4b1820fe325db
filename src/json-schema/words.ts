import type { EnumerationShape } from '../codec/shapeOf.js'

/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`

/** The words of a list with what each means, a line for each. */
export const definitionsText = ({ words, definitions }: EnumerationShape): string | undefined =>
  definitions === undefined ? undefined : words.map((word) => `- ${word}: ${definitions[word]}`).join('\n')

/**
 * What a key means, in place of what is said of its value in general; the definitions of words, which stand on lines of
 * their own, are kept.
 */
export const describedWords = (schema: { readonly description?: unknown }, meaning: string): string =>
  typeof schema.description === 'string' && schema.description.includes('\n')
    ? schema.description.replace(/^.*/, () => meaning)
    : meaning
