import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseJson } from '../../src/json/parseJson.js'
import { positionsOf } from '../../src/json/positionsOf.js'

const deep = 1_000_000

afterEach(() => {
  vi.restoreAllMocks()
})

/** How many arrays or objects with a member `a` stand in one another. */
const depthOf = (value: unknown): number => {
  let depth = 0
  for (let inner = value; typeof inner === 'object' && inner !== null; depth += 1) {
    inner = Array.isArray(inner) ? (inner as ReadonlyArray<unknown>)[0] : (inner as { readonly a?: unknown }).a
  }
  return depth
}

const valueIn = (text: string): unknown => {
  const document = parseJson(text)
  return document._tag === 'JsonDocument' ? document.value : document
}

describe('parseJson', () => {
  it('gives the value and no repeated keys', () => {
    expect(parseJson('{"a": [1, "b", null, true, false]}')).toEqual({
      _tag: 'JsonDocument',
      value: { a: [1, 'b', null, true, false] },
      repeatedKeys: [],
      moreRepeatedKeys: false
    })
  })

  it.each(['1', '"a"', 'null', ' true ', '\t[]\r\n', '{}'])('takes %j, whatever kind of value it is', (text) => {
    expect(valueIn(text)).toEqual(JSON.parse(text))
  })

  it('skips one byte-order mark', () => {
    expect(valueIn('\ufeff{"a":1}')).toEqual({ a: 1 })
  })

  it('keeps lone surrogates and the sign of zero', () => {
    expect(valueIn('"\ud800"')).toBe('\ud800')
    expect(valueIn('"\\udc00"')).toBe('\udc00')
    expect(valueIn('-0')).toBe(-0)
  })

  it('makes __proto__ a key like any other', () => {
    const value = valueIn('{"__proto__": {"polluted": true}}') as object
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value)).toEqual(['__proto__'])
  })

  it('reads a million levels of nesting', () => {
    expect(depthOf(valueIn('['.repeat(deep) + ']'.repeat(deep)))).toBe(deep)
    expect(depthOf(valueIn(`${'{"a":'.repeat(deep)}0${'}'.repeat(deep)}`))).toBe(deep)
  })
})

describe('parseJson where JSON.parse overflows', () => {
  const overflow = (): void => {
    vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
      throw new RangeError('Maximum call stack size exceeded')
    })
  }

  it('reads the value itself', () => {
    overflow()
    expect(parseJson('\ufeff {"a": [1, -2.5e1, "\\u0062", true, false, null, {}], "a" : "c"} ')).toMatchObject({
      value: { a: 'c' },
      repeatedKeys: [{ path: ['a'], first: { line: 1, column: 3 }, position: { line: 1, column: 54 } }]
    })
  })

  it('reads a million levels of nesting itself', () => {
    overflow()
    expect(depthOf(valueIn('['.repeat(deep) + ']'.repeat(deep)))).toBe(deep)
    overflow()
    expect(depthOf(valueIn(`${'{"a":'.repeat(deep)}0${'}'.repeat(deep)}`))).toBe(deep)
  })

  it('sets what the prototype has as own keys', () => {
    overflow()
    expect(Object.entries(valueIn('{"toString": 1, "constructor": 2, "a": 3}') as object)).toEqual([
      ['toString', 1],
      ['constructor', 2],
      ['a', 3]
    ])
  })

  it('makes __proto__ a key like any other', () => {
    overflow()
    const value = valueIn('{"__proto__": 1, "__proto__": {"polluted": true}, "b": 2}') as object
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.entries(value)).toEqual([
      ['__proto__', { polluted: true }],
      ['b', 2]
    ])
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')).toMatchObject({
      writable: true,
      enumerable: true,
      configurable: true
    })
  })
})

describe('positionsOf', () => {
  const text = '{\n  "a": [1, {"b": 2}],\n  "c\\u0064": 3\n}'

  it('places values, keys and elements', () => {
    expect(
      positionsOf(text, [
        { path: [], of: 'value' },
        { path: ['a'], of: 'key' },
        { path: ['a'], of: 'value' },
        { path: ['a', 1, 'b'], of: 'value' },
        { path: ['a', 1], of: 'key' },
        { path: ['cd'], of: 'key' }
      ])
    ).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 8 },
      { line: 2, column: 18 },
      { line: 2, column: 12 },
      { line: 3, column: 3 }
    ])
  })

  it('places what is missing at the deepest value on the way', () => {
    expect(
      positionsOf(text, [
        { path: ['x', 'y'], of: 'key' },
        { path: ['a', 1, 'x'], of: 'value' },
        { path: ['a', 2], of: 'value' },
        { path: ['a', '1'], of: 'value' },
        { path: ['cd', 'x'], of: 'key' }
      ])
    ).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 12 },
      { line: 2, column: 8 },
      { line: 2, column: 8 },
      { line: 3, column: 14 }
    ])
  })

  it('takes the last of repeated keys, and nothing from those before', () => {
    const repeated = '{"a": {"b": 1, "c": 2}, "a": {"b": 3}}'
    expect(
      positionsOf(repeated, [
        { path: ['a', 'b'], of: 'key' },
        { path: ['a', 'c'], of: 'key' }
      ])
    ).toEqual([
      { line: 1, column: 31 },
      { line: 1, column: 30 }
    ])
  })

  it('follows a path a million levels deep', () => {
    const path = Array.from({ length: deep }, () => 0)
    const nested = '['.repeat(deep) + ']'.repeat(deep)
    expect(positionsOf(nested, [{ path: path.slice(1), of: 'value' }])).toEqual([{ line: 1, column: deep }])
    expect(positionsOf(nested, [{ path, of: 'value' }])).toEqual([{ line: 1, column: deep }])
  })

  it('asked for nothing, gives nothing', () => {
    expect(positionsOf(text, [])).toEqual([])
  })

  it.each(['', '{"a', '{"a"', '{"a":', '{"a":[1', '{"\\x":1}', '{]', '[}', '[1'])('comes to an end on %j', (broken) => {
    expect(positionsOf(broken, [{ path: ['a', 0, 'b'], of: 'key' }])).toHaveLength(1)
  })
})
