import * as numbered from '../../src/rule/cycles.js'

/** An edge of a graph, which leads to a node. */
export interface Edge {
  readonly to: string
}

/** A graph whose nodes have names: the edges out of each. */
export type Graph<E extends Edge> = ReadonlyMap<string, ReadonlyArray<E>>

interface Numbered<E> extends numbered.Graph {
  readonly names: ReadonlyArray<string>
  readonly edges: ReadonlyArray<E>
}

const numberedOf = <E extends Edge>(graph: Graph<E>): Numbered<E> => {
  const names = [...new Set([...graph.keys(), ...[...graph.values()].flat().map(({ to }) => to)])]
  const numbers = new Map(names.map((name, index) => [name, index]))
  const pairs = [...graph].flatMap(([name, edges]) => edges.map((edge) => [name, edge] as const))
  return {
    names,
    edges: pairs.map(([, edge]) => edge),
    nodes: names.length,
    from: Int32Array.from(pairs, ([name]) => numbers.get(name) as number),
    to: Int32Array.from(pairs, ([, { to }]) => numbers.get(to) as number)
  }
}

/** `componentsOf` for named nodes. */
export const componentsOf = <E extends Edge>(graph: Graph<E>): ReadonlyMap<string, number> => {
  const { names, ...others } = numberedOf(graph)
  const components = numbered.componentsOf(others)
  return new Map(names.map((name, index) => [name, components[index] as number]))
}

/** `cyclesOf` for named nodes. */
export const cyclesOf = <E extends Edge>(
  graph: Graph<E>
): ReadonlyArray<{ readonly members: ReadonlyArray<string>; readonly edge: E }> => {
  const { edges, names, ...others } = numberedOf(graph)
  return [...numbered.cyclesOf(others)].map(({ edge, members }) => ({
    members: members.map((member) => names[member] as string),
    edge: edges[edge] as E
  }))
}
