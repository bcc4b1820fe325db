import { describe, expect, test } from 'vitest'
import { Reference } from '../../src/model/Reference.js'
import { ReferenceKind } from '../../src/vocabulary/ReferenceKind.js'
import { Weekday } from '../../src/vocabulary/Weekday.js'

describe('Reference', () => {
  test.each([
    { kind: 'weekday', weekday: 'thursday', direction: 'past' },
    { kind: 'weekday', weekday: 'monday', direction: 'current-week' },
    { kind: 'offset', unit: 'day', amount: 0 },
    { kind: 'offset', unit: 'week', amount: -1 },
    { kind: 'offset', unit: 'year', amount: 1e300 },
    { kind: 'calendar', month: 3, direction: 'past' },
    { kind: 'calendar', month: 12, day: 31, direction: 'future' },
    { kind: 'calendar', month: 2, day: 31, direction: 'future' }
  ])('admits %j as it is', (value) => {
    const decoded = Reference.decode(value)
    expect(decoded).toEqual({ _tag: 'Right', right: value })
    expect((decoded as { readonly right: unknown }).right).toBe(value)
  })

  test.each([
    [{ kind: 'weekday', weekday: 'Thursday', direction: 'past' }, 'value/not-in-list', 'weekday'],
    [{ kind: 'weekday', weekday: 'thursday', direction: 'current' }, 'value/not-in-list', 'direction'],
    [{ kind: 'weekday', weekday: 'thursday' }, 'key/missing', 'direction'],
    [{ kind: 'weekday', direction: 'past' }, 'key/missing', 'weekday'],
    [{ kind: 'weekday', weekday: 'thursday', direction: 'past', day: 3 }, 'key/unknown', 'day'],
    [{ kind: 'offset', unit: 'days', amount: 1 }, 'value/not-in-list', 'unit'],
    [{ kind: 'offset', unit: 'day', amount: 1.5 }, 'type/integer', 'amount'],
    [{ kind: 'offset', unit: 'day', amount: NaN }, 'type/integer', 'amount'],
    [{ kind: 'offset', unit: 'day', amount: Infinity }, 'type/integer', 'amount'],
    [{ kind: 'offset', unit: 'day', amount: '-1' }, 'type/integer', 'amount'],
    [{ kind: 'offset', unit: 'day' }, 'key/missing', 'amount'],
    [{ kind: 'offset', amount: 1 }, 'key/missing', 'unit'],
    [{ kind: 'calendar', month: 0, direction: 'past' }, 'value/out-of-range', 'month'],
    [{ kind: 'calendar', month: 13, direction: 'past' }, 'value/out-of-range', 'month'],
    [{ kind: 'calendar', month: 'March', direction: 'past' }, 'type/integer', 'month'],
    [{ kind: 'calendar', month: 3, day: 0, direction: 'past' }, 'value/out-of-range', 'day'],
    [{ kind: 'calendar', month: 3, day: 32, direction: 'past' }, 'value/out-of-range', 'day'],
    [{ kind: 'calendar', month: 3, day: undefined, direction: 'past' }, 'type/integer', 'day'],
    [{ kind: 'calendar', month: 3, direction: 'current-week' }, 'value/not-in-list', 'direction'],
    [{ kind: 'calendar', direction: 'past' }, 'key/missing', 'month'],
    [{ kind: 'yesterday' }, 'union/unknown-tag', 'kind'],
    [{ weekday: 'thursday', direction: 'past' }, 'key/missing', 'kind']
  ])('refuses %j with %s at %s', (value, code, key) => {
    expect(Reference.is(value)).toBe(false)
    const decoded = Reference.decode(value)
    if (decoded._tag === 'Right') throw new Error('decoded')
    expect(decoded.left).toMatchObject([{ code }])
    expect(decoded.left[0]?.context.at(-1)?.key).toBe(key)
  })

  test('the vocabulary of kinds names its members', () => {
    const kinds = Reference as unknown as { readonly types: ReadonlyArray<{ readonly name: string }> }
    expect(Object.keys(ReferenceKind.keys).map((kind) => `${kind}reference`)).toEqual(
      kinds.types.map(({ name }) => name.toLowerCase())
    )
    expect(ReferenceKind.is('yesterday')).toBe(false)
  })

  test('weeks begin on Monday, on which resolving relies', () => {
    expect(Object.keys(Weekday.keys)).toEqual([
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    ])
  })
})
