import { type Graph, type Node, valuesOf } from './Graph.js'
import { stringAt } from './readerOf.js'
import { articleTypes } from './types.js'

/** Whether a node is an article of one type or another. */
export const isArticleNode = (node: Node): boolean => node.types.some((type) => articleTypes.has(type))

const isFull = (node: Node): boolean =>
  (node.properties.has('headline') || node.properties.has('name')) && node.properties.has('articleBody')

const isNamed = (node: Node, name: string): boolean =>
  node.id === name || valuesOf(node, 'url').some((term) => stringAt(term) === name)

/**
 * The article of a graph: the one that is asked for, or the first that has a headline and a body, those at the top before those inside
 * of others; or the first at all.
 */
export const articleIn = (graph: Graph, asked: string | undefined): Node | undefined => {
  const inner = graph.nodes.filter(isArticleNode)
  if (asked !== undefined) return inner.find((node) => isNamed(node, asked))
  const outer = graph.roots.map((term) => term.node).filter(isArticleNode)
  return outer.find(isFull) ?? outer[0] ?? inner.find(isFull) ?? inner[0]
}
