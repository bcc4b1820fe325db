import { expect, test } from 'vitest'
import { issuesOf, pointer } from '../../src/index.js'
import type { Sample, Walkable } from './samples.js'

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: Sample): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const retyped: ReadonlyArray<unknown> = [
  null,
  undefined,
  true,
  Number.NaN,
  () => 'text',
  Symbol('text'),
  10n,
  new Date(0)
]

const escaped = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1')

/** The laws that every codec keeps, as tests on values that it admits. */
export const codecLaws = (name: string, codec: Walkable, samples: ReadonlyArray<Sample>): void => {
  const records = samples.filter(isRecord).slice(0, 40)
  const pointersOf = (value: unknown): ReadonlyArray<string> => {
    const result = codec.decode(value)
    if (result._tag === 'Right') throw new Error(`${name} admits ${JSON.stringify(value)}`)
    return issuesOf(result.left).map(pointer)
  }

  test('has samples', () => {
    expect(samples.length).toBeGreaterThan(0)
  })

  test('decodes a valid value to the very same one', () => {
    for (const sample of samples) {
      const result = codec.decode(sample)
      expect(result._tag).toBe('Right')
      expect(result._tag === 'Right' && result.right).toBe(sample)
    }
  })

  test('guards what it decodes', () => {
    for (const sample of samples) expect(codec.is(sample)).toBe(true)
    for (const value of retyped) {
      const isOwn = samples.some((sample) => Object.is(sample, value))
      expect([value, codec.is(value)]).toEqual([value, codec.decode(value)._tag === 'Right'])
      if (!isOwn && name !== 'Json') expect([value, codec.is(value)]).toEqual([value, false])
    }
  })

  test('encodes as it decodes', () => {
    for (const sample of samples) expect(codec.encode(sample)).toBe(sample)
  })

  if (codec.fields !== undefined) {
    test('asks for each required key, at its path', () => {
      for (const record of records) {
        for (const [key, { isOptional }] of codec.fields ?? []) {
          if (isOptional) continue
          const { [key]: _dropped, ...rest } = record
          expect(pointersOf(rest)).toContain(`/${key}`)
        }
      }
    })

    test('refuses a renamed key, at the new name', () => {
      for (const record of records) {
        for (const key of Object.keys(record)) {
          const { [key]: value, ...rest } = record
          expect(pointersOf({ ...rest, [`${key}X`]: value })).toContain(`/${key}X`)
        }
      }
    })

    test('refuses a value of another type, at its path', () => {
      for (const record of records) {
        for (const key of Object.keys(record)) {
          for (const value of retyped) {
            const pointers = pointersOf({ ...record, [key]: value })
            expect(pointers.some((found) => found === `/${key}` || found.startsWith(`/${key}/`))).toBe(true)
          }
        }
      }
    })
  }

  if (records.length > 0 && name !== 'Json' && name !== 'Extensions') {
    test.each(['note', '__proto__', 'constructor', 'toString', 'a/b~c', ''])('refuses the added key %j', (key) => {
      for (const record of records) {
        const widened = Object.defineProperty({ ...record }, key, { value: 1, enumerable: true, configurable: true })
        expect(pointersOf(widened)).toContain(`/${escaped(key)}`)
      }
    })
  }
}
