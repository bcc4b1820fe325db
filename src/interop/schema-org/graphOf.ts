import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'
import { type Context, contextOf, nameOf, noContext } from './contextOf.js'
import type { Graph, Node, NodeTerm, Term } from './Graph.js'
import { isRecord } from './isRecord.js'

/** How many levels of a document are read: real ones have about ten. */
export const MOST_LEVELS = 64

/** How many types of a thing are read. */
const MOST_TYPES = 20

type JsonObject = Readonly<Record<string, unknown>>

/** What a literal says under a name, as a key; a node has none. */
const sayingOf = (name: string, term: Term): string =>
  term.kind === 'node' ? '' : `${name} ${typeof term.value} ${term.value}`

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [value])

/**
 * Reads a JSON-LD document as a graph: names as schema.org has them, objects with the same `@id` as one node.
 *
 * A `null` says nothing and is passed over, as in JSON-LD. What lies deeper than `MOST_LEVELS` is a loss. Nothing is fetched.
 */
export const graphOf = (json: unknown, losses: Losses): Graph => {
  const nodes: Array<Node> = []
  const roots: Array<NodeTerm> = []
  const byId = new Map<string, Node>()

  const nodeOf = (id: string | undefined, path: Path): Node => {
    const known = id === undefined ? undefined : byId.get(id)
    if (known !== undefined) return known
    const node: Node = { id, types: [], properties: new Map(), said: new Set(), foreign: [], path }
    nodes.push(node)
    if (id !== undefined) byId.set(id, node)
    return node
  }

  const addTypes = (node: Node, types: unknown, path: Path, context: Context): void => {
    for (const type of listOf(types)) {
      const name = typeof type === 'string' ? nameOf(context, type.trim()) : undefined
      if (name === undefined) losses.add('not-known', path, 'a type here is none of schema.org')
      else if (node.types.length === MOST_TYPES) losses.add('narrowed', path, `only ${MOST_TYPES} types are read`)
      else if (!node.types.includes(name)) node.types.push(name)
    }
  }

  /** Adds what an object says; what another object with the same `@id` has said already is not said twice. */
  const addProperty = (node: Node, name: string, path: Path, terms: ReadonlyArray<Term>): ReadonlyArray<string> => {
    const values = terms.filter((term) => !node.said.has(sayingOf(name, term)))
    if (values.length === 0) return []
    const known = node.properties.get(name)
    if (known === undefined) node.properties.set(name, [{ path, values }])
    else known.push({ path, values })
    return node.id === undefined ? [] : values.filter((term) => !isNodeTerm(term)).map((term) => sayingOf(name, term))
  }

  const readKeyword = (node: Node, name: string | undefined, value: unknown, path: Path, context: Context): void => {
    if (name === '@type') addTypes(node, value, path, context)
    else if (name === '@graph' || name === '@included') {
      for (const term of termsOf(value, path, context)) if (isNodeTerm(term)) roots.push(term)
    } else if (name !== '@context' && name !== '@id') node.foreign.push(path)
  }

  const nodeTermOf = (object: JsonObject, path: Path, context: Context): NodeTerm => {
    const named = Object.keys(object).map((key) => [key, nameOf(context, key)] as const)
    const id = named.map(([key, name]) => (name === '@id' ? object[key] : undefined)).find((one) => one !== undefined)
    const node = nodeOf(typeof id === 'string' && id !== '' ? id : undefined, path)
    const said: Array<string> = []
    for (const [key, name] of named) {
      const [value, place] = [object[key], [...path, key]]
      if (name === undefined || name.startsWith('@')) readKeyword(node, name, value, place, context)
      else for (const saying of addProperty(node, name, place, termsOf(value, place, context))) said.push(saying)
    }
    for (const saying of said) node.said.add(saying)
    return { kind: 'node', node, path }
  }

  const termsOf = (value: unknown, path: Path, context: Context): ReadonlyArray<Term> => {
    if (value === null) return []
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return [{ kind: 'literal', value, language: context.language, path }]
    }
    if (path.length >= MOST_LEVELS) {
      losses.add('not-valid', path, `lies deeper than ${MOST_LEVELS} levels`)
      return []
    }
    if (Array.isArray(value)) return value.flatMap((item, index) => termsOf(item, [...path, index], context))
    if (!isRecord(value)) return []
    const inner = Object.hasOwn(value, '@context')
      ? contextOf(context, value['@context'], [...path, '@context'], losses)
      : context
    if (Object.hasOwn(value, '@value')) {
      const language = value['@language']
      return termsOf(
        value['@value'],
        [...path, '@value'],
        typeof language === 'string' ? { ...inner, language } : inner
      )
    }
    for (const key of ['@list', '@set']) {
      if (Object.hasOwn(value, key)) return termsOf(value[key], [...path, key], inner)
    }
    return [nodeTermOf(value, path, inner)]
  }

  const top = termsOf(json, [], noContext).filter(isNodeTerm)
  const isEmpty = ({ node }: NodeTerm): boolean => node.types.length === 0 && node.properties.size === 0
  return { roots: [...top.filter((term) => !isEmpty(term)), ...roots], nodes, byId }
}

const isNodeTerm = (term: Term): term is NodeTerm => term.kind === 'node'
