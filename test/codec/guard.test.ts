import { runInNewContext } from 'node:vm'
import * as t from 'io-ts'
import { afterEach, describe, expect, test } from 'vitest'
import { Json, LocalId, Paragraph, Person, Uri } from '../../src/index.js'
import type { Explainable } from '../../src/codec/explain.js'
import { format } from '../../src/codec/format.js'
import { guardWith } from '../../src/codec/guard.js'
import { isJson } from '../../src/codec/isJson.js'
import { isPlainRecord, isPrototypePolluted } from '../../src/codec/plain.js'

const { explain } = LocalId as typeof LocalId & Explainable

const person = { kind: 'person', id: 'sapt', name: 'Sapt', mentions: [], offices: [] }

describe('a guard', () => {
  test('is the check where there is one', () => {
    const asked: Array<unknown> = []
    const is = guardWith<string>((value) => asked.push(value) > 1, explain)
    expect([is('sapt'), is('sapt'), asked]).toEqual([false, true, ['sapt', 'sapt']])
  })

  test('is the explaining pass where there is none, or where the check throws', () => {
    const thrower = (): boolean => {
      throw new Error('no idea')
    }
    for (const check of [undefined, thrower]) {
      const is = guardWith<string>(check, explain)
      expect([is('sapt'), is('Sapt'), is(3)]).toEqual([true, false, false])
    }
  })

  test('of a codec without a check is right, if slow', () => {
    const Word = format<string>({ name: 'Word', description: 'a word', pattern: /^[a-z]+$/ })
    expect([Word.is('word'), Word.is('a word'), t.array(Word).is(['word', 'other'])]).toEqual([true, false, true])
  })
})

describe('a polluted prototype', () => {
  const pollute = (key: string, value: unknown): void => {
    Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true })
  }

  afterEach(() => {
    for (const key of ['kind', 'note']) Reflect.deleteProperty(Object.prototype, key)
  })

  test('neither lends a key that is missing nor adds one that is not known', () => {
    const { kind: _kind, ...rest } = person
    expect([isPrototypePolluted(), Person.is(person), Person.is(rest)]).toEqual([false, true, false])
    pollute('kind', 'person')
    expect([isPrototypePolluted(), Person.is(person), Person.is(rest)]).toEqual([true, true, false])
    pollute('note', 1)
    expect([Person.is(person), Person.is(rest), Json.is({ a: 1 })]).toEqual([true, false, true])
  })

  test('of another realm does not either', () => {
    const elsewhere = runInNewContext('Object.prototype.note = 1; ({ id: "p1", text: "He left." })') as object
    expect(() => isPlainRecord(elsewhere)).toThrow(TypeError)
    expect([Paragraph.is(elsewhere), Json.is(elsewhere)]).toEqual([true, true])
    const sound = runInNewContext('({ id: "p1", text: "He left." })') as object
    expect([isPlainRecord(sound), isPlainRecord(Object.create(null)), isPlainRecord(new Date(0))]).toEqual([
      true,
      true,
      false
    ])
    expect([isPlainRecord(null), isPlainRecord('text'), isPlainRecord([])]).toEqual([false, false, false])
  })
})

describe('a quick look at JSON', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = 0
    for (let level = 0; level < levels; level++) value = [value]
    return value
  }

  test.each<readonly [unknown, boolean]>([
    ['text', true],
    [true, true],
    [null, true],
    [3, true],
    [Number.NaN, false],
    [undefined, false],
    [[1, [2, { a: null }]], true],
    [[1, undefined], false],
    [{ a: { b: Infinity } }, false],
    [new Map(), false],
    [nested(500), true]
  ])('%o', (value, expected) => {
    expect([isJson(value), Json.is(value)]).toEqual([expected, expected])
  })

  test('leaves what is deep, and what holds itself, to a longer look', () => {
    expect(() => isJson(nested(501))).toThrow(RangeError)
    expect(Json.is(nested(501))).toBe(true)
    const cycle: Array<unknown> = []
    cycle.push(cycle)
    expect(() => isJson(cycle)).toThrow(RangeError)
    expect(Json.is(cycle)).toBe(false)
  })

  test('leaves what holds its parts many times over to a longer look', () => {
    let value: unknown = Array.from({ length: 1000 }, () => 0)
    for (let level = 0; level < 3; level++) value = Array.from({ length: 1000 }, () => value)
    expect(() => isJson(value)).toThrow(RangeError)
    expect(Json.is(value)).toBe(true)
  })
})

test('a string longer than its format may be is told so', () => {
  const result = Uri.decode(`urn:${'a'.repeat(65_533)}`)
  const [error] = result._tag === 'Left' ? result.left : []
  expect(error).toMatchObject({ code: 'format/uri', hint: '65536 characters at most' })
  expect(Uri.is(`urn:${'a'.repeat(65_532)}`)).toBe(true)
})
