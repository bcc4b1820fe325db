import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { type Explainable, type Explainer, isBlameless } from '../../src/codec/explain.js'
import { pathOf } from '../../src/codec/placedFaults.js'
import { arbitrary, structuralCodesOf, structuralMutantOf } from '../../src/testing/index.js'
import { exportedCodecs } from '../support/samples.js'

const codecs = exportedCodecs
  .filter(([name]) => name !== 'VerifiedArticle')
  .map(([name, codec]) => [name, codec as unknown as t.Mixed & Explainable] as const)
const breakable = codecs.filter(([name]) => name !== 'Json')

/** How many values and mutants of each codec: more than 50,000 of each in all. */
const numRuns = Math.ceil(50_500 / breakable.length)

/** What an explaining pass finds, with the guards inside believed or not: code, path and order. */
const faultsOf = (codec: t.Mixed & Explainable, value: unknown, trusts: boolean): ReadonlyArray<unknown> => {
  const context = [{ key: '', type: codec, actual: value }]
  const explainer: Explainer = { context, faults: [], limit: Infinity, trusts }
  codec.explain(value, explainer)
  return explainer.faults.map(({ code, message, context: of }) => [code, pathOf(of), message])
}

const mutantsOf = (codec: t.Mixed): ReturnType<typeof structuralMutantOf> =>
  arbitrary(codec)
    .filter((value) => structuralCodesOf(codec, value).length > 0)
    .chain((value) => structuralMutantOf(codec, value, { plain: false }))

test('there are 50,000 values and 50,000 mutants', () => {
  expect(breakable.length * numRuns).toBeGreaterThan(50_000)
})

describe.each(codecs)('the generated check of %s', (_name, codec) => {
  test('takes what the codec as it is interpreted takes', () => {
    fc.assert(
      fc.property(arbitrary(codec), (value) => {
        expect([codec.is(value), isBlameless(codec.explain, value)]).toEqual([true, true])
      }),
      { numRuns, seed: 4 }
    )
  })
})

describe.each(breakable)('the generated check of %s', (_name, codec) => {
  test('refuses what the codec as it is interpreted refuses, for the same faults', () => {
    fc.assert(
      fc.property(mutantsOf(codec), ({ value }) => {
        const faults = faultsOf(codec, value, false)
        expect([codec.is(value), faults.length > 0]).toEqual([false, true])
        expect(faultsOf(codec, value, true)).toEqual(faults)
      }),
      { numRuns, seed: 4 }
    )
  })
})
