import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CameoCode } from '../../src/vocabulary/CameoCode.js'
import { type AnyVocabulary, definedVocabularies } from './vocabularies.js'

const all: ReadonlyArray<AnyVocabulary> = [...definedVocabularies, CameoCode]

describe.each(all.map((vocabulary) => [vocabulary.name, vocabulary] as const))('%s', (_, vocabulary) => {
  const words = Object.keys(vocabulary.keys)
  const mutated = fc
    .tuple(fc.constantFrom(...words), fc.nat(20), fc.string({ maxLength: 2 }))
    .map(([word, at, inserted]) => word.slice(0, at) + inserted + word.slice(at + 1))

  it('takes a string if and only if it is one of its words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...words), mutated, fc.string(), fc.anything()), (value) => {
        const expected = typeof value === 'string' && words.includes(value)
        expect(vocabulary.is(value)).toBe(expected)
        expect(vocabulary.decode(value)._tag).toBe(expected ? 'Right' : 'Left')
      }),
      { seed: 1, numRuns: 200 }
    )
  })
})
