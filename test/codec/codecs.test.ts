import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import {
  Actor,
  Article,
  Coordinates,
  DateOrTimestamp,
  Dateline,
  EventType,
  type Issue,
  issuesOf,
  Itinerary,
  Medium,
  Place,
  PloverCoding,
  pointer,
  Probability,
  Publisher,
  Reference,
  SchemaVersion,
  Statement,
  StatementMode
} from '../../src/index.js'

const refuse = (codec: t.Mixed, value: unknown): ReadonlyArray<Issue> => {
  const result = codec.decode(value)
  if (result._tag === 'Right') throw new Error('expected a refusal')
  return issuesOf(result.left)
}

const brief = (issues: ReadonlyArray<Issue>): ReadonlyArray<string> =>
  issues.map((issue) => `${issue.code} ${pointer(issue)}`)

const person = { kind: 'person', id: 'a', name: 'A', mentions: [], offices: [] }

describe('records', () => {
  test('list faults in the order of the format, unknown keys last', () => {
    const value = { zeta: 1, mentions: 0, name: '', id: 'Doha', alpha: 2 }
    expect(brief(refuse(Place, value))).toEqual([
      'format/local-id /id',
      'format/text /name',
      'key/missing /type',
      'type/array /mentions',
      'key/unknown /zeta',
      'key/unknown /alpha'
    ])
  })

  test('tell the key that was probably meant', () => {
    const { mentions: _mentions, ...rest } = person
    const hints = refuse(Actor, { ...rest, mention: [] }).map(({ hint }) => hint)
    expect(hints).toEqual([undefined, 'did you mean "mentions"?'])
    expect(refuse(Actor, { ...person, 'ALIAS-ES': [] })[0]?.hint).toBe('did you mean "aliases"?')
    expect(refuse(Actor, { ...person, zzz: [] })[0]?.hint).toBeUndefined()
  })

  test('say what may stand there instead of an unknown key', () => {
    const [full] = refuse(Coordinates, [1, 2, 3])
    expect(full?.message).toBe('the key "2" is not known here: expected no third item in Coordinates')
    const [issue] = refuse(Medium, { kind: 'remark', outlet: 'Example' })
    expect(issue?.expected).toBe('no other key in PlainMedium')
  })

  test('refuse an explicit undefined', () => {
    expect(brief(refuse(Place, { id: 'a', name: 'A', type: 'city', mentions: [], country: undefined }))).toEqual([
      'type/string /country'
    ])
  })

  test('ask for at least one key where the format does', () => {
    expect(brief(refuse(Dateline, {}))).toEqual(['value/empty-object '])
    expect(brief(refuse(Dateline, { day: '2020' }))).toEqual(['key/unknown /day'])
  })

  test('stop at a hundred faults', () => {
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index]))
    const issues = refuse(Place, unknown)
    expect(issues).toHaveLength(101)
    expect(issues[100]).toMatchObject({ code: 'limit/issues', path: [], expected: '100' })
    const wrong = { ...person, aliases: Array.from({ length: 500 }, () => ''), note: 1 }
    expect(refuse(Actor, wrong).at(-1)?.code).toBe('limit/issues')
  })
})

describe('choices', () => {
  test('depend on another key', () => {
    const coding = { scheme: 'plover', event: 'CONSULT' }
    expect(PloverCoding.is({ ...coding, mode: 'visit' })).toBe(true)
    expect(brief(refuse(PloverCoding, { ...coding, mode: 'ceasefire' }))).toEqual(['value/not-in-list /mode'])
    expect(brief(refuse(PloverCoding, { ...coding, mode: 'stroll' }))).toEqual(['value/not-in-list /mode'])
    expect(brief(refuse(PloverCoding, { ...coding, event: 'X', mode: 'visit' }))).toEqual(['value/not-in-list /event'])
    expect(brief(refuse(PloverCoding, { scheme: 'plover', mode: 'visit' }))).toEqual(['key/missing /event'])
    expect(refuse(PloverCoding, { ...coding, event: 'AGREE', mode: 'visit' })[0]?.expected).toBe(
      'no mode, as AGREE has none'
    )
    expect(brief(refuse(PloverCoding, { ...coding, mode: 'ceasefire', contexts: [] }))).toEqual([
      'value/not-in-list /mode',
      'value/empty-list /contexts'
    ])
  })
})

describe('tagged unions', () => {
  test('explain a value by the member whose tag it has', () => {
    expect(brief(refuse(Actor, { kind: 'state', id: 'turkey', mentions: [], offices: [] }))).toEqual([
      'key/missing /name',
      'key/unknown /offices'
    ])
  })

  test('name the tag, what stood there and what may', () => {
    const [issue] = refuse(Actor, { kind: 'persn' })
    expect(issue).toEqual({
      code: 'union/unknown-tag',
      severity: 'error',
      path: ['kind'],
      message: 'the tag "kind" is "persn": expected one of "person", "organization", "state", "delegation", "group"',
      expected: 'one of "person", "organization", "state", "delegation", "group"',
      received: '"persn"',
      hint: 'did you mean "person"?'
    })
    expect(brief(refuse(Actor, { kind: 7 }))).toEqual(['union/unknown-tag /kind'])
    expect(brief(refuse(Actor, {}))).toEqual(['key/missing /kind'])
    expect(refuse(Actor, {})[0]?.expected).toBe('one of "person", "organization", "state", "delegation", "group"')
    expect(brief(refuse(Actor, 'person'))).toEqual(['type/object '])
  })

  test('are dispatched inside lists, unions and records', () => {
    const saidAt = { kind: 'relative', expression: { in: 'p1', exact: 'a' }, reference: { kind: 'weekday' } }
    const statement = { id: 's1', speaker: { kind: 'unnamed' }, segments: [], saidAt }
    expect(brief(refuse(t.array(Statement), [statement]))).toEqual([
      'value/empty-list /0/segments',
      'key/missing /0/saidAt/reference/weekday',
      'key/missing /0/saidAt/reference/direction'
    ])
  })
})

describe('scalars', () => {
  test('numbers', () => {
    expect(brief(refuse(Probability, 1.01))).toEqual(['value/out-of-range '])
    expect(brief(refuse(Probability, '1'))).toEqual(['type/number '])
    expect(brief(refuse(Coordinates, [181, -91]))).toEqual(['value/out-of-range /0', 'value/out-of-range /1'])
    expect(brief(refuse(Coordinates, [1]))).toEqual(['key/missing /1'])
    expect(brief(refuse(Coordinates, { 0: 1 }))).toEqual(['type/array '])
    const reference = { kind: 'offset', unit: 'day', amount: 1.5 }
    expect(brief(refuse(Reference, reference))).toEqual(['type/integer /amount'])
    expect(brief(refuse(Reference, { kind: 'calendar', month: 13, direction: 'past' }))).toEqual([
      'value/out-of-range /month'
    ])
  })

  test('words', () => {
    expect(brief(refuse(EventType, 3))).toEqual(['type/string '])
    expect(refuse(EventType, 'meetings')[0]).toMatchObject({
      code: 'value/not-in-list',
      hint: 'did you mean "meeting"?'
    })
    expect(EventType.is('toString')).toBe(false)
    expect(Object.keys(StatementMode.keys)).toEqual(['direct', 'indirect', 'mixed'])
    expect(brief(refuse(SchemaVersion, '2'))).toEqual(['schema-version/unknown '])
    expect(brief(refuse(SchemaVersion, 1))).toEqual(['type/string '])
  })

  test('a date or a timestamp is explained as what it looks like', () => {
    expect(brief(refuse(DateOrTimestamp, '2020-12-03 18:30'))).toEqual(['format/timestamp '])
    expect(brief(refuse(DateOrTimestamp, 'Thursday'))).toEqual(['format/edtf-date '])
    expect(brief(refuse(DateOrTimestamp, 5))).toEqual(['type/string '])
  })
})

describe('composition with io-ts', () => {
  test('paths do not show members of unions and intersections', () => {
    const Feed = t.exact(
      t.intersection([
        t.type({ items: t.readonlyArray(t.union([Place, t.string])) }),
        t.partial({ extra: t.readonly(t.type({ itinerary: Itinerary })) })
      ])
    )
    const issues = refuse(Feed, { items: [{ id: 'x' }], extra: { itinerary: { id: 'Trip' } } })
    expect(brief(issues)).toContain('format/local-id /extra/itinerary/id')
    expect(brief(issues)).toContain('key/missing /items/0/name')
    expect(brief(issues)).toContain('type/string /items/0')
  })

  test('recursive codecs and refinements are seen through', () => {
    interface Node {
      readonly place: Place
      readonly next?: Node
    }
    const Node: t.Type<Node> = t.recursion('Node', () =>
      t.intersection([t.type({ place: Place }), t.partial({ next: Node })])
    )
    const place = { id: 'a', name: 'A', type: 'city', mentions: [] }
    const value = { place, next: { place: { ...place, type: 'town' } } }
    expect(brief(refuse(Node, value))).toContain('value/not-in-list /next/place/type')
  })

  test.each([
    [t.string, 'type/string'],
    [t.number, 'type/number'],
    [t.array(t.string), 'type/array'],
    [t.type({}), 'type/object'],
    [t.literal('a'), 'value/not-in-list'],
    [t.boolean, 'type/other'],
    [new t.Type('Own', t.string.is, t.string.validate, t.identity), 'type/other'],
    [t.refinement(t.string, () => false), 'type/string']
  ])('errors of other codecs get the nearest code: %#', (codec, code) => {
    const [issue] = refuse(t.type({ key: codec }), { key: 'predicate' in codec ? '' : undefined })
    expect(issue).toMatchObject({ code, path: ['key'], severity: 'error' })
    expect(issue?.message).toMatch(/^expected .*, received /)
  })

  test('a codec validates below any context, or none', () => {
    const result = Place.validate(5, [])
    expect(result._tag === 'Left' && brief(issuesOf(result.left))).toEqual(['type/object '])
  })

  test('an error without context stands at the root', () => {
    expect(issuesOf([{ value: 1, context: [], message: 'no' }])).toEqual([
      { code: 'type/other', severity: 'error', path: [], message: 'no', expected: 'another value', received: '1' }
    ])
  })

  test('io-ts sees the records inside', () => {
    const codec = Article as unknown as {
      readonly _tag: string
      readonly type: { readonly types: ReadonlyArray<{ readonly props: object }> }
    }
    expect(codec._tag).toBe('ExactType')
    expect(Object.keys(codec.type.types[0]?.props ?? {})).toContain('headline')
    expect(Object.keys(codec.type.types[1]?.props ?? {})).toContain('datePublished')
  })

  test('the records inside admit other keys, and fail as the whole does', () => {
    const { type } = Publisher as unknown as {
      readonly type: t.Mixed & { readonly types: readonly [t.Mixed, t.Mixed] }
    }
    const [required, optional] = type.types
    expect(type.is({ name: 'Tolo', url: 'https://tolonews.com', more: 1 })).toBe(true)
    expect([required.is({ name: 'Tolo', url: 1 }), optional.is({ url: 1 }), optional.is({})]).toEqual([
      true,
      false,
      true
    ])
    expect([type.is([]), required.is({}), optional.is(null)]).toEqual([false, false, false])
    expect(refuse(type, { name: 1 })).toMatchObject([{ code: 'type/string', path: ['name'] }])
    expect(refuse(required, {})).toMatchObject([{ code: 'key/missing', path: ['name'] }])
    expect(refuse(type, 3)).toMatchObject([{ code: 'type/object', path: [], expected: 'an object (Publisher)' }])
  })
})
