import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { Text } from '../../primitive/Text.js'
import { plainText } from '../html/decodedText.js'
import type { Loss } from '../Loss.js'
import type { Losses } from '../losses.js'
import { foreignDate } from '../foreignDate.js'
import { type Graph, type Node, type Term, valuesOf } from './Graph.js'

/** Reads a graph and keeps account of what has been read. */
export interface Reader {
  readonly graph: Graph
  readonly losses: Losses
  /** What has been carried, or told to be lost. */
  readonly taken: ReadonlySet<Term | Node>
  /** Why things cannot be carried that nothing else takes. */
  readonly reasons: ReadonlyMap<Node, string>
  /** Notes that something is carried, the node too that stands there. */
  readonly take: (term: Term) => void
  /** Notes that something stands there that cannot be carried. */
  readonly refuse: (term: Term, code: Loss['code'], reason: string) => void
  /** Notes why a thing cannot be carried. */
  readonly reject: (node: Node, reason: string) => void
  /** The node that stands somewhere, or that a string there names. */
  readonly nodeAt: (term: Term) => Node | undefined
  /** The first value under a name that a function makes something of; those before it are refused. */
  readonly first: <Value>(
    node: Node,
    name: string,
    expected: string,
    read: (term: Term) => Value | undefined
  ) => Value | undefined
  /** All values under a name that a function makes something of; the others are refused. */
  readonly all: <Value>(
    node: Node,
    name: string,
    expected: string,
    read: (term: Term) => Value | undefined
  ) => ReadonlyArray<Value>
  readonly text: (node: Node, name: string) => Text | undefined
  readonly date: (node: Node, name: string) => DateOrTimestamp | undefined
}

/** The string that stands somewhere. */
export const stringAt = (term: Term): string | undefined =>
  term.kind === 'literal' && typeof term.value === 'string' ? term.value : undefined

/** The address that stands somewhere, or that the node there has for its id. */
export const addressAt = (term: Term): string | undefined =>
  (term.kind === 'node' ? term.node.id : stringAt(term))?.trim()

/** The text that stands somewhere, out of HTML where it is. */
export const textAt = (term: Term): Text | undefined => {
  const value = term.kind === 'literal' && typeof term.value === 'number' ? String(term.value) : stringAt(term)
  const text = value === undefined ? undefined : plainText(value)
  return Text.is(text) ? text : undefined
}

/** A reader of a graph. */
export const readerOf = (graph: Graph, losses: Losses): Reader => {
  const taken = new Set<Term | Node>()
  const reasons = new Map<Node, string>()
  const take = (term: Term): void => {
    taken.add(term)
    if (term.kind === 'node') taken.add(term.node)
  }
  const refuse = (term: Term, code: Loss['code'], reason: string): void => {
    taken.add(term)
    losses.add(code, term.path, reason)
  }
  const read = function* <Value>(
    node: Node,
    name: string,
    expected: string,
    valueAt: (term: Term) => Value | undefined
  ): Generator<Value> {
    for (const term of valuesOf(node, name)) {
      const value = valueAt(term)
      if (value === undefined) refuse(term, 'not-valid', `${name} is not ${expected}`)
      else {
        take(term)
        yield value
      }
    }
  }
  const first: Reader['first'] = (...asked) => {
    for (const value of read(...asked)) return value
    return undefined
  }
  const dateAt = (term: Term): DateOrTimestamp | undefined => {
    const found = foreignDate(stringAt(term) ?? '')
    if (found?.isNarrowed === true) losses.add('narrowed', term.path, 'a time without a zone is cut to its date')
    return found?.value
  }
  return {
    graph,
    losses,
    taken,
    reasons,
    take,
    refuse,
    reject: (node, reason) => void reasons.set(node, reason),
    nodeAt: (term) => (term.kind === 'node' ? term.node : graph.byId.get(String(term.value))),
    first,
    all: (...asked) => [...read(...asked)],
    text: (node, name) => first(node, name, 'a text', textAt),
    date: (node, name) => first(node, name, 'a date', dateAt)
  }
}
