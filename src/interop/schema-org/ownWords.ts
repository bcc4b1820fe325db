import { type Node, type Term, valuesOf } from './Graph.js'
import type { Reader } from './readerOf.js'

/** What words of the format begin with where they stand as `additionalType`. */
const OWN = 'urn:communique:1:'

/** A word of the format as an `additionalType`. */
export const ownType = (word: string): string => OWN + word

/** The word of the format that stands somewhere. */
export const ownWordOf = (term: Term): string | undefined =>
  term.kind === 'literal' && typeof term.value === 'string' && term.value.startsWith(OWN)
    ? term.value.slice(OWN.length)
    : undefined

/** The words of the format that a thing has been given as types. */
const ownWordsOf = (node: Node): ReadonlySet<string> =>
  new Set(
    valuesOf(node, 'additionalType')
      .map(ownWordOf)
      .filter((word) => word !== undefined)
  )

/** The words of the format that a thing has been given as types; they are carried. */
export const readOwnWords = (reader: Reader, node: Node): ReadonlySet<string> => {
  for (const term of valuesOf(node, 'additionalType')) if (ownWordOf(term) !== undefined) reader.take(term)
  return ownWordsOf(node)
}
