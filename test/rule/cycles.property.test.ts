import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cyclesOf, type Edge, type Graph } from './namedGraphs.js'
import { referenceCycle } from '../../src/rule/referenceCycle.js'
import { findingsOf, group } from './records.js'

const SIZE = 7
const nodes = Array.from({ length: SIZE }, (_, index) => `g${index}`)

/** Which of the nodes lead where, each by its number. */
const matrix = fc.array(fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 }), { minLength: SIZE, maxLength: SIZE })

/** All that can be reached from each node in one step or more, found by trying again until nothing is new. */
const reachable = (edges: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<ReadonlySet<number>> => {
  const reached = edges.map((ends) => new Set(ends))
  for (let round = 0; round < SIZE; round++) {
    for (const ends of reached) for (const end of [...ends]) for (const next of reached[end] ?? []) ends.add(next)
  }
  return reached
}

const firstOfEachComponent = (edges: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<number> => {
  const reached = reachable(edges)
  const isTogether = (left: number, right: number): boolean =>
    left === right || (reached[left]?.has(right) === true && reached[right]?.has(left) === true)
  return nodes
    .map((_, node) => node)
    .filter((node) => reached[node]?.has(node) === true)
    .filter((node) => !nodes.some((_, earlier) => earlier < node && isTogether(earlier, node)))
}

const lengthOfShortestWayBack = (edges: ReadonlyArray<ReadonlyArray<number>>, start: number): number => {
  let front = new Set([start])
  for (let steps = 1; ; steps++) {
    front = new Set([...front].flatMap((node) => edges[node] ?? []))
    if (front.has(start)) return steps
  }
}

test('one cycle for each component, at its first node, as short as can be, along edges that are there', () => {
  fc.assert(
    fc.property(matrix, (edges) => {
      const graph: Graph<Edge> = new Map(
        edges.map((ends, node) => [nodes[node] as string, ends.map((end) => ({ to: nodes[end] as string }))])
      )
      const cycles = [...cyclesOf(graph)]
      const starts = firstOfEachComponent(edges)
      expect(cycles.map(({ members }) => members[0])).toEqual(starts.map((start) => nodes[start]))
      cycles.forEach(({ edge, members }, index) => {
        expect(members).toHaveLength(lengthOfShortestWayBack(edges, starts[index] as number))
        expect(edge.to).toBe(members[1] ?? members[0])
        members.forEach((member, position) => {
          const next = members[position + 1] ?? members[0]
          expect(graph.get(member)?.map(({ to }) => to)).toContain(next)
        })
      })
    }),
    { seed: 20260312, numRuns: 1000 }
  )
})

test('reference/cycle finds groups in a cycle just where each can be reached from itself', () => {
  fc.assert(
    fc.property(matrix, (edges) => {
      const actors = edges.map((ends, node) =>
        group(nodes[node] as string, ends.length === 0 ? {} : { members: ends.map((end) => nodes[end]) })
      )
      const found = findingsOf(referenceCycle, { actors }).map(({ path }) => path[1])
      expect(found).toEqual(firstOfEachComponent(edges))
    }),
    { seed: 20260313, numRuns: 300 }
  )
})
