const OPEN = 1
const DONE = 2

/**
 * Whether some way along the edges of a graph comes back to its start. Linear, without recursion, and in numbers alone:
 * nearly every article has no cycle, and is done with here.
 *
 * @param from - the node that each edge leads out of; the edges of one node follow each other
 * @param to - the node that each edge leads to
 * @param nodes - how many nodes there are
 */
export const hasCycle = (from: ReadonlyArray<number>, to: ReadonlyArray<number>, nodes: number): boolean => {
  const nextEdge = new Int32Array(nodes).fill(-1)
  for (let edge = from.length - 1; edge >= 0; edge--) nextEdge[from[edge] as number] = edge
  const state = new Uint8Array(nodes)
  const way: Array<number> = []
  const enter = (node: number): void => {
    state[node] = OPEN
    way.push(node)
  }
  for (const root of from) {
    if (state[root] !== DONE) enter(root)
    while (way.length > 0) {
      const node = way[way.length - 1] as number
      const edge = nextEdge[node] as number
      if (from[edge] === node) {
        const end = to[edge] as number
        nextEdge[node] = edge + 1
        if (state[end] === OPEN) return true
        if (state[end] !== DONE) enter(end)
      } else {
        state[node] = DONE
        way.pop()
      }
    }
  }
  return false
}
