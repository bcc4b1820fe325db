import { describe, expect, test } from 'vitest'
import { componentsOf, cyclesOf, type Edge, type Graph } from './namedGraphs.js'

const graphOf = (edges: Readonly<Record<string, string>>): Graph<Edge> =>
  new Map(Object.entries(edges).map(([node, to]) => [node, [...to].map((end) => ({ to: end }))]))

const cyclesIn = (edges: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  [...cyclesOf(graphOf(edges))].map(({ edge, members }) => `${members.join('')} by ${edge.to}`)

describe('cyclesOf', () => {
  test.each<[string, Readonly<Record<string, string>>, ReadonlyArray<string>]>([
    ['nothing', {}, []],
    ['a node that leads to itself', { a: 'a' }, ['a by a']],
    ['two nodes', { a: 'b', b: 'a' }, ['ab by b']],
    ['a way into a cycle', { a: 'b', b: 'c', c: 'b' }, ['bc by c']],
    ['a way out of a cycle', { a: 'bc', b: 'a', c: 'd' }, ['ab by b']],
    ['a diamond', { a: 'bc', b: 'd', c: 'd' }, []],
    ['a diamond whose end leads back', { a: 'bc', b: 'd', c: 'd', d: 'a' }, ['abd by b']],
    ['the shorter of two ways back', { a: 'bc', b: 'd', d: 'a', c: 'a' }, ['ac by c']],
    ['two cycles that do not touch', { a: 'b', c: 'd', b: 'a', d: 'c' }, ['ab by b', 'cd by d']],
    ['two cycles that share a node', { a: 'b', b: 'ac', c: 'b' }, ['ab by b']],
    ['the node that is listed first', { c: 'a', a: 'b', b: 'c' }, ['cab by a']],
    ['a loop on a longer cycle', { a: 'b', b: 'ab' }, ['ab by b']],
    ['a loop on the first node', { a: 'ba', b: 'a' }, ['a by a']],
    ['the same edge twice', { a: 'bb', b: 'a' }, ['ab by b']],
    ['an edge to where nothing goes on', { a: 'xa' }, ['a by a']]
  ])('tells %s', (_name, edges, expected) => {
    expect(cyclesIn(edges)).toEqual(expected)
  })

  const nodes = Array.from({ length: 50_000 }, (_, index) => `n${index}`)
  const chain = nodes.slice(1).map((node, index) => [nodes[index] as string, [{ to: node }]] as const)

  test('follows a chain of 50,000 in either direction without overflow', () => {
    expect([...cyclesOf(new Map(chain))]).toEqual([])
    expect([...cyclesOf(new Map([...chain].reverse()))]).toEqual([])
  })

  test('tells a cycle of 50,000 from its first node', () => {
    const ring: Graph<Edge> = new Map([...chain, ['n49999', [{ to: 'n0' }]]])
    const cycles = [...cyclesOf(ring)]
    expect(cycles).toHaveLength(1)
    expect(cycles[0]?.members).toEqual(nodes)
  })

  test('is not led astray by many ways between two nodes', () => {
    const crowd: Graph<Edge> = new Map(
      nodes.slice(0, 300).map((node) => [node, nodes.slice(0, 300).map((to) => ({ to }))] as const)
    )
    expect([...cyclesOf(crowd)].map(({ members }) => members)).toEqual([['n0']])
  })
})

test('componentsOf gives one number to those that reach each other', () => {
  const component = componentsOf(graphOf({ a: 'b', b: 'c', c: 'ad', d: 'e', e: 'd' }))
  expect(new Set(['a', 'b', 'c'].map((node) => component.get(node))).size).toBe(1)
  expect(component.get('d')).toBe(component.get('e'))
  expect(component.get('a')).not.toBe(component.get('d'))
})
