/** A directed graph whose nodes are numbers from 0. Edge by edge; the edges out of one node follow each other. */
export interface Graph {
  readonly nodes: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/** A cycle in a graph: its nodes in order, and the edge that leads out of the first of them. */
export interface Cycle {
  readonly members: ReadonlyArray<number>
  readonly edge: number
}

const NONE = -1

/** For each node the first edge out of it; the others are found by counting on while they lead out of it. */
const firstEdgesOf = ({ from, nodes }: Graph): Int32Array => {
  const firstEdges = new Int32Array(nodes).fill(NONE)
  for (let edge = from.length - 1; edge >= 0; edge--) firstEdges[from[edge] as number] = edge
  return firstEdges
}

/**
 * Gives each node the number of its strongly connected component: two nodes have the same one where each can be
 * reached from the other. Linear, without recursion, and in numbers alone (Tarjan 1972).
 */
export const componentsOf = (graph: Graph): Int32Array => {
  const { from, nodes, to } = graph
  const nextEdge = firstEdgesOf(graph)
  const order = new Int32Array(nodes).fill(NONE)
  const lowest = new Int32Array(nodes)
  const component = new Int32Array(nodes).fill(NONE)
  const open: Array<number> = []
  const way: Array<number> = []
  let entered = 0
  const enter = (node: number): void => {
    order[node] = lowest[node] = entered++
    open.push(node)
    way.push(node)
  }
  const lower = (node: number, to: number): void => {
    lowest[node] = Math.min(lowest[node] as number, to)
  }
  const leave = (node: number): void => {
    way.pop()
    const parent = way.at(-1)
    if (parent !== undefined) lower(parent, lowest[node] as number)
    if (lowest[node] !== order[node]) return
    for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop()) {
      component[member] = order[node] as number
    }
  }
  for (const root of from) {
    if (order[root] === NONE) enter(root)
    for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
      const edge = nextEdge[node] as number
      if (from[edge] === node) {
        const end = to[edge] as number
        nextEdge[node] = edge + 1
        if (order[end] === NONE) enter(end)
        else if (component[end] === NONE) lower(node, order[end] as number)
      } else leave(node)
    }
  }
  return component
}

/** Finds the shortest way from a node back to itself inside its component, breadth first. */
const cycleFinder = (graph: Graph, component: Int32Array): ((start: number) => Cycle | undefined) => {
  const { from, nodes, to } = graph
  const firstEdges = firstEdgesOf(graph)
  const cameBy = new Int32Array(nodes).fill(NONE)
  const cycleBy = (lastEdge: number, start: number): Cycle => {
    const members: Array<number> = []
    let edge = lastEdge
    for (let node = from[edge] as number; node !== start; node = from[edge] as number) {
      members.push(node)
      edge = cameBy[node] as number
    }
    return { members: [...members, start].reverse(), edge }
  }
  return (start) => {
    const queue = [start]
    for (const node of queue) {
      for (let edge = firstEdges[node] as number; from[edge] === node; edge++) {
        const end = to[edge] as number
        if (component[end] !== component[start]) continue
        if (end === start) return cycleBy(edge, start)
        if (cameBy[end] !== NONE) continue
        cameBy[end] = edge
        queue.push(end)
      }
    }
    return undefined
  }
}

/** One cycle for each component that has any, told from its first node, in the order of the edges. */
export function* cyclesOf(graph: Graph): Iterable<Cycle> {
  const component = componentsOf(graph)
  const cycleFrom = cycleFinder(graph, component)
  const told = new Uint8Array(graph.nodes)
  for (const node of graph.from) {
    const number = component[node] as number
    if (told[number] === 1) continue
    told[number] = 1
    const cycle = cycleFrom(node)
    if (cycle !== undefined) yield cycle
  }
}
