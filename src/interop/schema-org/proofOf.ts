import type { Anchor } from '../../model/Anchor.js'
import type { Segment } from '../../model/Segment.js'
import { type Node, type NodeTerm, type Term, valuesOf } from './Graph.js'
import { type Reader, textAt } from './readerOf.js'
import type { TextSearch } from './textSearch.js'
import type { List } from './types.js'

type NameOf = (node: Node) => string | undefined

const isSegment = (term: Term): term is NodeTerm =>
  term.kind === 'node' && term.node.types.some((type) => type === 'Quotation' || type === 'Claim')

/** The words that a node is, where they stand once in the paragraph that it is part of, or in the whole text. */
export const anchorOf = (reader: Reader, texts: TextSearch, node: Node, nameOf: NameOf): Anchor | undefined => {
  const exact = valuesOf(node, 'text')
    .map(textAt)
    .find((text) => text !== undefined)
  if (exact === undefined) return undefined
  const parts = valuesOf(node, 'isPartOf').map((term) => {
    const part = reader.nodeAt(term)
    return part === undefined ? undefined : nameOf(part)
  })
  return texts.proof(
    exact,
    parts.find((part) => part !== undefined)
  )
}

/** Notes that the words of a node are carried. */
const takeWords = (reader: Reader, node: Node): void => {
  reader.text(node, 'text')
  reader.first(node, 'isPartOf', 'a part of the article', () => true)
}

/** The segments of a quotation or a claim: its parts, or else itself; none unless the text has all of them. */
const segmentsOf = (
  reader: Reader,
  texts: TextSearch,
  node: Node,
  nameOf: NameOf
): ReadonlyArray<Segment> | undefined => {
  const parts = valuesOf(node, 'hasPart').filter(isSegment)
  const nodes = parts.map((term) => term.node)
  const segments = (nodes.length === 0 ? [node] : nodes).map((one): Segment | undefined => {
    const anchor = anchorOf(reader, texts, one, nameOf)
    return anchor && { ...anchor, type: one.types.includes('Quotation') ? 'quoted' : 'paraphrased' }
  })
  const found = segments.filter((segment) => segment !== undefined)
  if (found.length < segments.length) return undefined
  parts.forEach(reader.take)
  for (const one of [node, ...nodes]) takeWords(reader, one)
  return found
}

/** The pieces of the text that a thing is said to be the subject of, those that the text has. */
export const excerptsOf = (reader: Reader, texts: TextSearch, node: Node, nameOf: NameOf): ReadonlyArray<Anchor> =>
  valuesOf(node, 'subjectOf').flatMap((term) => {
    if (term.kind !== 'node' || nameOf(term.node) !== undefined) return []
    const anchor = anchorOf(reader, texts, term.node, nameOf)
    if (anchor === undefined) return []
    reader.take(term)
    takeWords(reader, term.node)
    return [anchor]
  })

/** The words of the text that prove a thing, `undefined` where there are none. */
export const proofOf = (
  reader: Reader,
  texts: TextSearch,
  node: Node,
  list: List,
  nameOf: NameOf
): ReadonlyArray<Anchor | Segment> | undefined => {
  if (list === 'statements') return segmentsOf(reader, texts, node, nameOf)
  const excerpts = excerptsOf(reader, texts, node, nameOf)
  return excerpts.length === 0 ? undefined : excerpts
}
