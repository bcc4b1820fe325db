import { isExplainable } from '../codec/explain.js'
import type { EnumerationShape, Walkable } from '../codec/shapeOf.js'
import { definitions } from '../vocabulary/definition/definitions.js'

/** The definitions of a vocabulary of this package; a list from elsewhere may well have the name of one. */
const definitionsOf = (codec: Walkable): Readonly<Record<string, string>> | undefined =>
  isExplainable(codec) && Object.hasOwn(definitions, codec.name)
    ? definitions[codec.name as keyof typeof definitions]
    : undefined

/** The words of a list with what each means, a line for each; nothing where they are not defined. */
export const definitionsText = (codec: Walkable, { words, whole = codec }: EnumerationShape): string | undefined => {
  const meanings = definitionsOf(whole)
  return meanings === undefined ? undefined : words.map((word) => `- ${word}: ${meanings[word]}`).join('\n')
}
