import type { Path } from '../../issue/Issue.js'
import type { Node, Term } from './Graph.js'
import type { Reader } from './readerOf.js'

/** Notes what a reader has not read, at the highest place. */
export const noteUnread = ({ graph, losses, taken, reasons }: Reader): void => {
  const lost = (term: Term, path: Path, name: string): void => {
    if (term.kind === 'literal') return losses.add('no-place', path, `an article has no place for this ${name}`)
    const { node } = term
    if (node.types.length === 0 && node.properties.size === 0 && node.id !== undefined) {
      return losses.add('not-found', path, 'nothing here has the @id that is referred to')
    }
    losses.add('no-place', path, reasons.get(node) ?? `an article has no place for this ${node.types[0] ?? name}`)
  }
  const walk = (node: Node): void => {
    for (const path of node.foreign) losses.add('not-known', path, 'schema.org has no such property')
    for (const [name, properties] of node.properties) {
      for (const { path, values } of properties) {
        const unread = values.filter((term) => !taken.has(term))
        const isAll = unread.length === values.length && unread.every((term) => term.kind === 'literal')
        for (const term of isAll ? unread.slice(0, 1) : unread) lost(term, isAll ? path : term.path, name)
      }
    }
  }
  for (const term of graph.roots) {
    if (taken.has(term.node)) continue
    lost(term, term.path, 'thing')
  }
  for (const node of graph.nodes) if (taken.has(node)) walk(node)
}
