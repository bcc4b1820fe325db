import type { Path } from '../../issue/Issue.js'

/** A string, a number or a truth value of a JSON-LD document. */
export interface Literal {
  readonly kind: 'literal'
  readonly value: string | number | boolean
  /** The language of a string, where the document tells it. */
  readonly language: string | undefined
  readonly path: Path
}

/** A place of a JSON-LD document where a node stands, or a reference to one. */
export interface NodeTerm {
  readonly kind: 'node'
  readonly node: Node
  readonly path: Path
}

/** What stands at a place of a JSON-LD document. */
export type Term = Literal | NodeTerm

/** A key of an object with what stands under it. */
export interface Property {
  readonly path: Path
  readonly values: ReadonlyArray<Term>
}

/** A thing that a JSON-LD document speaks of: whatever its objects with the same `@id` say. */
export interface Node {
  readonly id: string | undefined
  /** Its types as schema.org names them. */
  readonly types: Array<string>
  /** Its properties by the names of schema.org. */
  readonly properties: Map<string, Array<Property>>
  /** The literals that objects with its `@id` have said of it, by name and value. */
  readonly said: Set<string>
  /** Where keys stand that are not schema.org's. */
  readonly foreign: Array<Path>
  /** Where it is first spoken of. */
  readonly path: Path
}

/** A JSON-LD document. */
export interface Graph {
  /** The nodes at the top, in order. */
  readonly roots: ReadonlyArray<NodeTerm>
  /** All nodes, in order. */
  readonly nodes: ReadonlyArray<Node>
  /** The nodes that have an `@id`. */
  readonly byId: ReadonlyMap<string, Node>
}

/** What a node says under a name. */
export const valuesOf = (node: Node, name: string): ReadonlyArray<Term> =>
  (node.properties.get(name) ?? []).flatMap((property) => property.values)
