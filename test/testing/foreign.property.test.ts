import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { format } from '../../src/codec/format.js'
import type { Codec } from '../../src/codec/Codec.js'
import { nonEmptyList } from '../../src/codec/list.js'
import { number } from '../../src/codec/number.js'
import { Actor, Place, Probability, Text, VerifiedArticle } from '../../src/index.js'
import { arbitrary } from '../../src/testing/index.js'

const seed = 20261127
const sample = <A>(codec: t.Type<A, unknown>, numRuns = 200): ReadonlyArray<A> =>
  fc.sample(arbitrary(codec), { seed, numRuns })

/** A codec of nothing, as one that may stand in others. */
const never: t.Mixed = t.never as unknown as t.Mixed

interface Tree {
  readonly label: string
  readonly children: ReadonlyArray<Tree>
  readonly parent?: Tree
}
const Tree: t.Type<Tree> = t.recursion('Tree', () =>
  t.intersection([t.type({ label: t.string, children: t.readonlyArray(Tree) }), t.partial({ parent: Tree })])
)

type Chain = null | { readonly next: Chain }
const Chain: t.Type<Chain> = t.recursion('Chain', () => t.union([t.type({ next: Chain }), t.null]))

const codecs: ReadonlyArray<readonly [string, t.Mixed]> = [
  ['type', t.type({ place: Place, count: t.number, text: t.string })],
  ['type with undefined', t.type({ maybe: t.union([t.string, t.undefined]), nothing: t.void })],
  ['partial', t.partial({ place: Place, flag: t.boolean })],
  ['strict', t.strict({ text: Text })],
  ['exact', t.exact(t.type({ text: Text }))],
  ['readonly', t.readonly(t.type({ text: Text }))],
  ['intersection', t.intersection([t.type({ a: Text }), t.partial({ b: Probability }), t.type({ c: t.null })])],
  ['intersection of scalars', t.intersection([t.number, t.Int])],
  ['union', t.union([t.string, t.number, t.null, t.literal('x'), t.literal(7), t.literal(true), never])],
  ['tuple', t.tuple([Text, t.boolean, Actor])],
  ['array', t.array(t.array(t.array(t.array(t.number))))],
  ['record', t.record(t.string, Place)],
  ['record of words', t.record(t.keyof({ a: null, b: null }), t.number)],
  ['record of nothing', t.record(never, t.number)],
  ['record with no value', t.record(t.string, never)],
  ['keyof', t.keyof({ red: null, green: null })],
  ['Int', t.Int],
  ['refinement', t.refinement(t.number, (value) => value > 1)],
  ['unknown', t.type({ any: t.unknown })],
  ['UnknownArray', t.UnknownArray],
  ['UnknownRecord', t.UnknownRecord],
  ['array of nothing', t.array(never)],
  ['tree', Tree],
  ['chain', Chain],
  ['numbers that are large', number('Far', { description: 'far', minimum: 1000 })],
  ['numbers between whole ones', number('Near', { description: 'near', minimum: 0.001, maximum: 0.002 })],
  ['a format without notes', format({ name: 'As', description: 'as', pattern: /^a+$/ })],
  ['article in a list', t.array(VerifiedArticle)]
]

test.each(codecs)('values of %s are its own', (name, codec) => {
  const values = sample(codec, name.startsWith('article') ? 10 : 200)
  for (const value of values) expect([value, codec.is(value)]).toEqual([value, true])
})

describe('recursion', () => {
  test('goes a few levels down', () => {
    const depthOf = (chain: Chain): number => (chain === null ? 0 : 1 + depthOf(chain.next))
    const depths = new Set(sample(Chain).map(depthOf))
    expect([...depths].sort()).toEqual([0, 1, 2])
  })

  test('that never ends is refused', () => {
    interface Endless {
      readonly next: Endless
    }
    const Endless: t.Type<Endless> = t.recursion('Endless', () => t.type({ next: Endless }))
    expect(() => arbitrary(Endless)).toThrow(new TypeError('Endless has no value that ends'))
  })

  test.each<[string, (inner: t.Mixed) => t.Mixed]>([
    ['a tuple', (inner) => t.tuple([inner])],
    ['an intersection', (inner) => t.intersection([inner, t.type({})])],
    ['a union', (inner) => t.union([inner, inner])],
    ['a refinement', (inner) => t.refinement(inner, () => true)],
    ['a list that is not empty', (inner) => nonEmptyList(inner as Codec<unknown>)]
  ])('that never ends is refused in %s', (_name, around) => {
    expect(() => arbitrary(around(never))).toThrow('has no value that ends')
  })
})

describe('options', () => {
  test('values of both ways to write an optional key come up', () => {
    const values = sample(t.partial({ flag: t.boolean }))
    expect(new Set(values.map((value) => 'flag' in value)).size).toBe(2)
  })

  test('a codec of which nothing is known is refused, by name', () => {
    const Instant = new t.Type<Date>('Instant', (value): value is Date => value instanceof Date, t.failure, t.identity)
    expect(() => arbitrary(Instant)).toThrow(TypeError)
    expect(() => arbitrary(Instant)).toThrow(/^nothing is known of the values of Instant: override it/)
    expect(() => arbitrary(t.type({ at: Instant }, 'Talk'))).toThrow(/of Instant in Talk: override it/)
    const dates = { override: (codec: t.Mixed) => (codec === Instant ? fc.date() : undefined) }
    expect(fc.sample(arbitrary(t.type({ at: Instant }), dates), 5).every(({ at }) => at instanceof Date)).toBe(true)
  })

  test('a refinement that nothing passes says so', () => {
    const Never = t.refinement(t.string, () => false, 'Unheard')
    expect(() => fc.sample(arbitrary(Never), 1)).toThrow(/^10000 values in a row are no Unheard/)
  })

  test('an override takes the place of verified articles, too', () => {
    const options = { override: (codec: t.Mixed) => (codec.name === 'VerifiedArticle' ? fc.constant('x') : undefined) }
    expect(fc.sample(arbitrary(VerifiedArticle, options), 1)).toEqual(['x'])
  })
})
