import { type Node, type Term, valuesOf } from './Graph.js'

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
export const ownWordsOf = (node: Node): ReadonlySet<string> =>
  new Set(valuesOf(node, 'additionalType').map(ownWordOf).filter((word) => word !== undefined))
