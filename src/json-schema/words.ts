import type { EnumerationShape } from '../codec/shapeOf.js'

/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`

/** The words of a list with what each means, a line for each. */
export const definitionsText = ({ words, definitions }: EnumerationShape): string | undefined =>
  definitions === undefined ? undefined : words.map((word) => `- ${word}: ${definitions[word]}`).join('\n')
