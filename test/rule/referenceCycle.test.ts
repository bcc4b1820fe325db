import { describe, expect, test } from 'vitest'
import { decodeArticle } from '../../src/index.js'
import { referenceCycle } from '../../src/rule/referenceCycle.js'
import {
  articleWith,
  event,
  findingsOf,
  group,
  itinerary,
  organization,
  type Parts,
  pathsOf,
  person,
  place,
  statement,
  stop
} from './records.js'

const delegation = (id: string, represents: string, more: Parts = {}): Parts => ({
  kind: 'delegation',
  id,
  name: id,
  mentions: [],
  represents,
  ...more
})

const ring = (size: number, make: (id: string, next: string) => Parts): ReadonlyArray<Parts> =>
  Array.from({ length: size }, (_, index) => make(`n${index}`, `n${(index + 1) % size}`))

describe('reference/cycle', () => {
  test.each<[string, Parts, string, string]>([
    ['within', { places: ring(2, (id, within) => place(id, { within })) }, 'places/0/within', 'lies within'],
    ['parent', { actors: ring(2, (id, parent) => organization(id, { parent })) }, 'actors/0/parent', 'is a part of'],
    ['represents', { actors: ring(2, (id, next) => delegation(id, next)) }, 'actors/0/represents', 'represents'],
    [
      'members of groups',
      { actors: ring(2, (id, next) => group(id, { members: [next] })) },
      'actors/0/members/0',
      'has as a member'
    ],
    [
      'members of delegations',
      { actors: ring(2, (id, next) => delegation(id, 'p1', { members: [next] })) },
      'actors/0/members/0',
      'has as a member'
    ],
    [
      'continues',
      { statements: ring(2, (id, continues) => statement(id, { continues })) },
      'statements/0/continues',
      'continues'
    ],
    [
      'reportedBy',
      { statements: ring(2, (id, next) => statement(id, { reportedBy: [next] })) },
      'statements/0/reportedBy/0',
      'is reported by'
    ],
    [
      'replaces',
      { itineraries: ring(2, (id, replaces) => itinerary(id, [stop('z', 'planned')], { replaces })) },
      'itineraries/0/replaces',
      'replaces'
    ],
    ['partOf', { events: ring(2, (id, partOf) => event(id, { partOf })) }, 'events/0/partOf', 'is a part of']
  ])('follows %s', (_name, parts, path, words) => {
    const [finding, ...others] = findingsOf(referenceCycle, parts)
    expect(others).toEqual([])
    expect(finding?.path.join('/')).toBe(path)
    expect(finding?.message).toBe(`"n0" ${words} "n1", which ${words} "n0": it comes back to its start`)
    expect(finding?.received).toBe('"n1"')
    expect(finding?.related).toEqual([{ path: [path.split('/')[0], 1], message: 'on the way' }])
  })

  test('needs no other to come back', () => {
    expect(findingsOf(referenceCycle, { places: [place('zenda', { within: 'zenda' })] })).toEqual([
      {
        path: ['places', 0, 'within'],
        message: '"zenda" lies within "zenda": it comes back to its start',
        received: '"zenda"'
      }
    ])
  })

  test('names eight members at the most', () => {
    const [eight] = findingsOf(referenceCycle, { places: ring(8, (id, within) => place(id, { within })) })
    expect(eight?.message).toMatch(/which lies within "n7", which lies within "n0": it comes back to its start$/)
    expect(eight?.related).toHaveLength(7)
    const [ten] = findingsOf(referenceCycle, { places: ring(10, (id, within) => place(id, { within })) })
    expect(ten?.message).toMatch(/which lies within "n7", which lies within 2 more, which lies within "n0": it/)
    expect(ten?.related).toHaveLength(7)
  })

  test('begins at the first member of the document, wherever the way comes in', () => {
    const places = [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'c'],
      ['d', 'b']
    ].map(([id, within]) => place(id as string, { within }))
    const [finding, ...others] = findingsOf(referenceCycle, { places })
    expect(others).toEqual([])
    expect(finding?.message).toBe(
      '"c" lies within "d", which lies within "b", which lies within "c": it comes back to its start'
    )
  })

  test('follows each relation by itself', () => {
    const actors = [
      group('g', { members: ['d'] }),
      delegation('d', 'g'),
      person('k', { offices: [{ title: 'x', sending: 'k', evidence: [] }] })
    ]
    expect(findingsOf(referenceCycle, { actors, statements: [statement('s', { about: ['s'] })] })).toEqual([])
  })

  test('does not follow a reference that is at fault otherwise', () => {
    expect(
      pathsOf(referenceCycle, { actors: [organization('o', { parent: 'g' }), group('g', { members: ['o'] })] })
    ).toEqual([])
    expect(
      pathsOf(referenceCycle, { actors: [delegation('d', 'x', { members: ['g'] }), group('g', { members: ['d'] })] })
    ).toEqual([])
    expect(pathsOf(referenceCycle, { places: [place('a', { within: 'b' })] })).toEqual([])
  })

  test('does not follow a second thing with the same id, which no id names', () => {
    const places = [place('a'), place('b', { within: 'a' }), place('a', { within: 'b' })]
    expect(pathsOf(referenceCycle, { places })).toEqual([])
    expect(
      pathsOf(referenceCycle, { places: [place('a', { within: 'b' }), place('b', { within: 'a' }), place('a')] })
    ).toEqual(['places/0/within'])
  })

  test('gives cycles of different relations in the order of the document', () => {
    const parts = {
      events: ring(1, (id, partOf) => event(`e${id}`, { partOf: `e${partOf}` })),
      actors: [group('g', { members: ['g'] }), organization('o', { parent: 'o' })],
      statements: [statement('s', { continues: 's', reportedBy: ['s'] })],
      places: [place('z', { within: 'z' })]
    }
    expect(pathsOf(referenceCycle, parts)).toEqual([
      'places/0/within',
      'actors/0/members/0',
      'actors/1/parent',
      'statements/0/reportedBy/0',
      'statements/0/continues',
      'events/0/partOf'
    ])
  })

  test('gets to the end of a chain of 50,000', () => {
    const last = 49_999
    const chain = (end: Parts): ReadonlyArray<Parts> =>
      Array.from({ length: last + 1 }, (_, index) =>
        place(`z${index}`, index === last ? end : { within: `z${index + 1}` })
      )
    expect(decodeArticle(articleWith({ places: chain({}) }))._tag).toBe('Right')
    expect(decodeArticle(articleWith({ places: [...chain({})].reverse() }))._tag).toBe('Right')
    const refused = decodeArticle(articleWith({ places: chain({ within: 'z0' }) }))
    expect(refused._tag === 'Left' && refused.left.map(({ code }) => code)).toEqual(['reference/cycle'])
  })
})
