import { afterEach, describe, expect, it } from 'vitest'
import { mayRepeatKeys } from '../../src/json/mayRepeatKeys.js'
import { membersKept } from '../../src/json/membersKept.js'
import { parseJson, type ParseJsonOptions, type RepeatedKey } from '../../src/json/parseJson.js'

const repeatedIn = (text: string, options?: ParseJsonOptions): ReadonlyArray<RepeatedKey> => {
  const document = parseJson(text, options)
  if (document._tag === 'JsonSyntaxFault') throw new Error(document.message)
  return document.repeatedKeys
}

/** The paths and columns of the repeated keys of a text of one line. */
const briefly = (text: string): ReadonlyArray<readonly [string, number, number]> =>
  repeatedIn(text).map(({ path, first, position }) => [path.join('/'), first.column, position.column])

const milliseconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const distinct = (count: number): string => Array.from({ length: count }, (_, k) => `"k${k}": ${k}`).join(', ')

describe('repeated keys', () => {
  it.each<[string, ReadonlyArray<readonly [string, number, number]>]>([
    ['{"a":1,"a":2}', [['a', 2, 8]]],
    [
      '{"a":1,"a":2,"a":3}',
      [
        ['a', 2, 8],
        ['a', 2, 14]
      ]
    ],
    [
      '{"a":1,"b":2,"b":3,"a":4}',
      [
        ['b', 8, 14],
        ['a', 2, 20]
      ]
    ],
    ['{"a":{"a":1},"b":{"a":1}}', []],
    ['{"a":{"b":1},"b":1}', []],
    [
      '{"a":{"b":1,"b":2},"a":1}',
      [
        ['a/b', 7, 13],
        ['a', 2, 20]
      ]
    ],
    [
      '[[{"a":[0,{"":1,"":2}]}],{"a":1,"a":2}]',
      [
        ['0/0/a/1/', 12, 17],
        ['1/a', 27, 33]
      ]
    ],
    ['{"a":1,"\\u0061":2}', [['a', 2, 8]]],
    ['{"\\u0061":1,"a":2}', [['a', 2, 13]]],
    ['{"\\u0061":1,"\\u0062":2,"\\u0061":3}', [['a', 2, 24]]],
    ['{"a":"\\\\","b":1,"a":2}', [['a', 2, 17]]],
    ['{"😀":1,"\\ud83d\\ude00":2}', [['😀', 2, 9]]],
    ['{"\ud800":1,"\\uD800":2}', [['\ud800', 2, 8]]],
    ['{"__proto__":1,"__proto__":2}', [['__proto__', 2, 16]]],
    ['{"__proto__":1,"\\u005f_proto__":2}', [['__proto__', 2, 16]]],
    ['{"constructor":1,"toString":2,"\\u0061":3}', []],
    ['{"":1,"":2}', [['', 2, 7]]],
    ['{"1":1,"01":2,"1":3}', [['1', 2, 15]]],
    ['{"\u00e9":1,"e\u0301":2}', []],
    ['{"a" : 1, "a"\t:2}', [['a', 2, 11]]],
    ['{"a\\\\":1,"a\\\\":2}', [['a\\', 2, 10]]],
    ['{"a\\"":1,"a\\"":2,"a":1}', [['a"', 2, 10]]],
    ['{"abcdefghijklmnopqrstuvwxyz":1,"b":1,"abcdefghijklmnopqrstuvwxyz":2}', [['abcdefghijklmnopqrstuvwxyz', 2, 39]]],
    ['{"b":1,"abcdefghijklmnopqrstuvwxyz":1,"b":2}', [['b', 2, 39]]],
    [
      '{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"a":1,"j":1}',
      [
        ['a', 2, 62],
        ['j', 56, 68]
      ]
    ],
    ['{"a":1,"b":":"}', []],
    ['{"a":1,"b":"\\":","a":2}', [['a', 2, 18]]],
    ['{"a":1,"b":"{\\"a\\":1,","c":"}"}', []]
  ])('of %j are told with their places', (text, expected) => {
    expect(briefly(text)).toEqual(expected)
  })

  it('are placed by line, a byte-order mark not counted', () => {
    expect(repeatedIn('\ufeff{"a": 1,\r\n "a": 2}')).toEqual([
      { path: ['a'], first: { line: 1, column: 2 }, position: { line: 2, column: 2 } }
    ])
  })

  it('are listed up to a limit', () => {
    const text = `{${'"a":0,'.repeat(150)}"b":0}`
    expect(parseJson(text)).toMatchObject({ repeatedKeys: { length: 100 }, moreRepeatedKeys: true })
    expect(parseJson(text, { maxRepeatedKeys: 148 })).toMatchObject({
      repeatedKeys: { length: 148 },
      moreRepeatedKeys: true
    })
    expect(parseJson(text, { maxRepeatedKeys: 149 })).toMatchObject({
      repeatedKeys: { length: 149 },
      moreRepeatedKeys: false
    })
  })

  it('are not looked for with a limit of 0', () => {
    expect(parseJson('{"a":1,"a":2}', { maxRepeatedKeys: 0 })).toEqual({
      _tag: 'JsonDocument',
      value: { a: 2 },
      repeatedKeys: [],
      moreRepeatedKeys: false
    })
  })

  it.each([0, 62, 63, 64, 65, 200])('are found below %i levels, and none where none is', (levels) => {
    const nested = (inner: string): string => `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`
    const fine = '{"a":[1,{"b":{},"c":[null,[{"d":1}]]},"x",{"b":2}],"e":{"a":0}}'
    expect(membersKept(JSON.parse(nested(fine)))).toBe(7)
    expect(parseJson(nested(fine))).toMatchObject({ repeatedKeys: [], moreRepeatedKeys: false })
    const twice = parseJson(nested(fine.replace('"e"', '"a"')))
    expect(twice).toMatchObject({ repeatedKeys: [{ path: { length: levels + 1 } }] })
  })

  it('are told in part where their paths would fill the memory', () => {
    const deep = 300_000
    const repeat = '{"a":1,"a":2}'
    const nested = `${'['.repeat(deep)}${repeat},${repeat}${']'.repeat(deep)}`
    expect(parseJson(nested)).toMatchObject({ repeatedKeys: [{ path: { length: deep + 1 } }], moreRepeatedKeys: true })
    const deeper = `${'['.repeat(2 * deep)}${repeat}${']'.repeat(2 * deep)}`
    expect(parseJson(deeper)).toMatchObject({ repeatedKeys: { length: 1 }, moreRepeatedKeys: false })
  })
})

describe('the search for repeated keys', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'inherited')
  })

  it('is not misled by what a program has put into Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'inherited', {
      value: 1,
      writable: true,
      enumerable: true,
      configurable: true
    })
    expect(briefly('{"a":1,"a":2}')).toEqual([['a', 2, 8]])
    expect(briefly('{"inherited":1,"b":2}')).toEqual([])
  })

  it('needs no second look at a text without false alarms', () => {
    const may = (text: string): boolean => mayRepeatKeys(text, JSON.parse(text))
    expect(may('{"a" : ["b: c", {"d":\n"https://example.org/"}, [[{}, {"e": {"f": null}}]], {}], "g\\\\": "h"}')).toBe(
      false
    )
    expect(may('"a: b"')).toBe(false)
    expect(may('{"a": {"b": 1, "b": 2}}')).toBe(true)
    expect(may('{"a": {"b": 1, "c": 2}, "a": 3}')).toBe(true)
    expect(may(' ":"')).toBe(true)
    expect(may(` "x${':'.repeat(1000)}"`)).toBe(false)
    expect(may(` "x${':'.repeat(1001)}"`)).toBe(true)
  })

  it('needs no second look at a text without white space', () => {
    const may = (text: string): boolean => mayRepeatKeys(text, JSON.parse(text))
    expect(may(`["${'":'.repeat(2000).replaceAll('"', '\\"')}"]`)).toBe(false)
    expect(may('{"a":":","b":[],"c":{},"d":[null,true,false,-1,2.5],"e\\u0022":":\\n"}')).toBe(false)
    expect(may('{"a":":","a":":"}')).toBe(true)
  })

  it('takes time linear in the number of keys', () => {
    const keys = `{${distinct(100_000)}}`
    expect(milliseconds(() => expect(repeatedIn(keys)).toEqual([]))).toBeLessThan(6000)
    const repeated = `{${distinct(100_000)}, "k99999": 0}`
    expect(milliseconds(() => expect(repeatedIn(repeated)).toHaveLength(1))).toBeLessThan(6000)
  })

  it('goes a million levels deep', () => {
    const deep = 1_000_000
    expect(repeatedIn(`${'{"a":'.repeat(deep)}{"b":1,"b":2}${'}'.repeat(deep)}`)[0]?.path).toHaveLength(deep + 1)
  })
})
