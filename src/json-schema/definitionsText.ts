import type { EnumerationShape } from '../codec/shapeOf.js'

/** The words of a list with what each means, a line for each. */
export const definitionsText = ({ words, definitions }: EnumerationShape): string | undefined =>
  definitions === undefined ? undefined : words.map((word) => `- ${word}: ${definitions[word]}`).join('\n')
