import { describe, expect, it, test } from 'vitest'
import type { Fault } from '../../src/codec/fault.js'
import * as communique from '../../src/index.js'
import { CameoCode } from '../../src/vocabulary/CameoCode.js'
import { definitions } from '../../src/vocabulary/definition/definitions.js'
import { MediumKind } from '../../src/vocabulary/MediumKind.js'
import { type AnyVocabulary, definedVocabularies, formatVocabularies } from './vocabularies.js'

type Vocabularies = Readonly<Record<string, AnyVocabulary>>

const faultOf = (vocabulary: AnyVocabulary, value: unknown): Partial<Fault> => {
  const result = vocabulary.decode(value)
  if (result._tag === 'Right') throw new Error(`${vocabulary.name} takes ${JSON.stringify(value)}`)
  expect(result.left).toHaveLength(1)
  return result.left[0] as Fault
}

describe.each(formatVocabularies)('%s', (vocabulary, name, words) => {
  it('has the words of the format page, in its order', () => {
    expect(Object.keys(vocabulary.keys)).toEqual(words.split(' '))
  })

  it('is named as its type', () => {
    expect(vocabulary.name).toBe(name)
  })
})

const all: ReadonlyArray<AnyVocabulary> = [...definedVocabularies, CameoCode]

describe.each(all.map((vocabulary) => [vocabulary.name, vocabulary] as const))('%s', (_, vocabulary) => {
  const words = Object.keys(vocabulary.keys)

  it('takes each of its words and gives it back', () => {
    for (const word of words) expect(vocabulary.decode(word)).toEqual({ _tag: 'Right', right: word })
  })

  it.each(['', ' ', 'constructor', 'toString', '__proto__', 'hasOwnProperty', `${words[0]} `])(
    'refuses the string %j',
    (word) => {
      expect(faultOf(vocabulary, word).code).toBe('value/not-in-list')
    }
  )

  it.each([[undefined], [null], [0], [true], [[words[0]]], [{}]])('refuses %j, which is no string', (value) => {
    expect(faultOf(vocabulary, value).code).toBe('type/string')
  })

  it('refuses its words in another case, where they have one', () => {
    for (const word of words) {
      const swapped = word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase()
      if (swapped !== word) expect(vocabulary.is(swapped)).toBe(false)
    }
  })
})

test.each(Object.entries<object>({ ...definitions }))(
  'the definitions of %s are of its words, in order',
  (name, defined) => {
    expect(Object.keys(defined)).toEqual(Object.keys((communique as unknown as Vocabularies)[name]?.keys ?? {}))
  }
)

const written = Object.entries<Readonly<Record<string, string>>>({ ...definitions }).filter(
  ([name]) => name !== 'CameoCode'
)

test.each(written)('the definitions of %s stand in sentences of their own', (_name, defined) => {
  for (const [word, definition] of Object.entries(defined)) {
    expect(definition, word).toMatch(/^[A-Z][^\n]{14,}\.$/)
    expect(definition, word).not.toMatch(/ {2}|\s$/)
  }
  expect(new Set(Object.values(defined)).size).toBe(Object.keys(defined).length)
})

it('defines the words of every vocabulary', () => {
  const vocabularies = Object.entries<object>(communique).filter(
    ([, value]) => '_tag' in value && value._tag === 'KeyofType'
  )
  expect(Object.keys(definitions)).toEqual(vocabularies.map(([name]) => name).sort())
})

it('names the word that was probably meant', () => {
  expect(faultOf(MediumKind, 'pressconference').hint).toBe('did you mean "press-conference"?')
})
