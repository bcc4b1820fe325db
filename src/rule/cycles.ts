/** A cycle in a directed graph: the members in order, and the edge that leads on from each. */
export interface Cycle<E> {
  readonly members: ReadonlyArray<string>
  /** The edge out of the first member. */
  readonly edge: E
}

/** An edge of a graph, which leads to a node. */
export interface Edge {
  readonly to: string
}

/** A graph: the edges out of each node, nodes and edges in the order of the document. */
export type Graph<E extends Edge> = ReadonlyMap<string, ReadonlyArray<E>>

interface Visit<E> {
  readonly node: string
  readonly edges: ReadonlyArray<E>
  next: number
}

/**
 * Gives each node the number of its strongly connected component: two nodes have the same one where each can be
 * reached from the other. Linear, and without recursion (Tarjan 1972).
 */
export const componentsOf = <E extends Edge>(graph: Graph<E>): ReadonlyMap<string, number> => {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const component = new Map<string, number>()
  const open: Array<string> = []
  const visits: Array<Visit<E>> = []
  const enter = (node: string): void => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    open.push(node)
    visits.push({ node, edges: graph.get(node) ?? [], next: 0 })
  }
  const lower = (node: string, to: number): void => {
    lowest.set(node, Math.min(lowest.get(node) as number, to))
  }
  const leave = (node: string): void => {
    visits.pop()
    const parent = visits.at(-1)
    if (parent !== undefined) lower(parent.node, lowest.get(node) as number)
    if (lowest.get(node) !== order.get(node)) return
    for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop()) {
      component.set(member, order.get(node) as number)
    }
  }
  for (const root of graph.keys()) {
    if (!order.has(root)) enter(root)
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const edge = visit.edges[visit.next++]
      if (edge === undefined) leave(visit.node)
      else if (!order.has(edge.to)) enter(edge.to)
      else if (!component.has(edge.to)) lower(visit.node, order.get(edge.to) as number)
    }
  }
  return component
}

/** The shortest way from a node back to itself inside its component, found breadth first. */
const shortestCycle = <E extends Edge>(
  graph: Graph<E>,
  component: ReadonlyMap<string, number>,
  start: string
): Cycle<E> | undefined => {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const { to } of graph.get(node) as ReadonlyArray<E>) {
      if (component.get(to) !== component.get(start)) continue
      if (to === start) {
        const members = [node]
        for (let last = node; last !== start; members.push(last)) last = cameFrom.get(last) as string
        members.reverse()
        return { members, edge: edgeTo(graph, start, members[1] ?? start) }
      }
      if (!cameFrom.has(to)) {
        cameFrom.set(to, node)
        queue.push(to)
      }
    }
  }
  return undefined
}

const edgeTo = <E extends Edge>(graph: Graph<E>, from: string, to: string): E =>
  (graph.get(from) as ReadonlyArray<E>).find((edge) => edge.to === to) as E

/** One cycle for each component that has any, told from its first node, in the order of the document. */
export function* cyclesOf<E extends Edge>(graph: Graph<E>): Iterable<Cycle<E>> {
  const component = componentsOf(graph)
  const told = new Set<number>()
  for (const [node] of graph) {
    const number = component.get(node) as number
    if (told.has(number)) continue
    told.add(number)
    const cycle = shortestCycle(graph, component, node)
    if (cycle !== undefined) yield cycle
  }
}
