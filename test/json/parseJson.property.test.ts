import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/json/parseJson.js'
import { repeatedKeyOffsets } from '../../src/json/repeatedKeyOffsets.js'
import { syntaxFaultIn } from '../../src/json/syntaxFaultIn.js'
import { valueOf } from '../../src/json/valueOf.js'
import { almostJsonText, jsonText } from './jsonTexts.js'
import { jsonTree, plainRepeatedKeys } from './jsonTree.js'

const native = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

// The same values under the same keys in the same order.
const same = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(one, other) && JSON.stringify(one) === JSON.stringify(other)

const agrees = (text: string): boolean => {
  const expected = native(text)
  const result = parseJson(text)
  const fault = syntaxFaultIn(text)
  if (expected === undefined) return result._tag === 'JsonSyntaxFault' && fault !== undefined && fault.at <= text.length
  return (
    result._tag === 'JsonDocument' &&
    fault === undefined &&
    same(result.value, expected.value) &&
    same(valueOf(text), expected.value)
  )
}

describe('parseJson and JSON.parse', () => {
  it('give the same value of JSON texts', () => {
    fc.assert(fc.property(jsonText, agrees), { numRuns: 5000, seed: 1 })
  })

  it('agree on which changed texts are JSON, and on their values', () => {
    const verdicts = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(
        almostJsonText.filter((text) => !text.startsWith('\ufeff')),
        (text) => {
          verdicts[native(text) === undefined ? 'refused' : 'accepted'] += 1
          return agrees(text)
        }
      ),
      { numRuns: 10000, seed: 2 }
    )
    expect(verdicts.accepted).toBeGreaterThan(1000)
    expect(verdicts.refused).toBeGreaterThan(5000)
  })

  it('agree on any text whatever', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\ufeff')),
        agrees
      ),
      { numRuns: 5000, seed: 3 }
    )
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 01-.eE+trufalsn') }), agrees), {
      numRuns: 5000,
      seed: 4
    })
  })
})

describe('repeated keys', () => {
  it('are those that a plain reading finds', () => {
    const found = { some: 0, none: 0 }
    fc.assert(
      fc.property(jsonText, (text) => {
        const expected = plainRepeatedKeys(text, jsonTree(text))
        found[expected.length > 0 ? 'some' : 'none'] += 1
        expect(parseJson(text, { maxRepeatedKeys: Infinity })).toMatchObject({
          repeatedKeys: expected,
          moreRepeatedKeys: false
        })
        expect(repeatedKeyOffsets(text, Infinity)).toHaveLength(expected.length)
      }),
      { numRuns: 5000, seed: 5 }
    )
    expect(found.some).toBeGreaterThan(1000)
    expect(found.none).toBeGreaterThan(1000)
  })

  it('are cut to as many as were asked for', () => {
    fc.assert(
      fc.property(jsonText, fc.integer({ min: 1, max: 3 }), (text, maxRepeatedKeys) => {
        const expected = plainRepeatedKeys(text, jsonTree(text))
        expect(parseJson(text, { maxRepeatedKeys })).toMatchObject({
          repeatedKeys: expected.slice(0, maxRepeatedKeys),
          moreRepeatedKeys: expected.length > maxRepeatedKeys
        })
      }),
      { numRuns: 2000, seed: 6 }
    )
  })
})
