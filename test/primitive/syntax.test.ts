import { describe, expect, it } from 'vitest'
import type { FormatCodec } from '../../src/codec/format.js'
import { vectorFiles, vectorsOf } from './vectors.js'

const codecOf = async (name: string): Promise<FormatCodec<string>> => {
  const module = (await import(`../../src/primitive/${name}.ts`)) as Readonly<Record<string, FormatCodec<string>>>
  return module[name] as FormatCodec<string>
}

const names = [...new Set(vectorFiles.map((file) => file.split('.')[0] as string))]

describe('syntax vectors', () => {
  it.each([
    'CameoActorCode',
    'CountryCode',
    'ExtensionName',
    'GeonamesId',
    'Isni',
    'LanguageTag',
    'Lei',
    'Orcid',
    'Uri',
    'Url',
    'ViafId',
    'WikidataId'
  ])('there are some for %s', (name) => {
    expect(vectorFiles).toContain(`${name}.valid.txt`)
    expect(vectorFiles).toContain(`${name}.invalid.txt`)
  })

  it.each(vectorFiles)('%s has strings, each once, and no backslash but in an escape', (file) => {
    expect(file).toMatch(/^[A-Z][A-Za-z]*\.(?:valid|invalid)\.txt$/)
    const vectors = vectorsOf(file)
    expect(vectors.length).toBeGreaterThan(4)
    expect(vectors.filter((vector, place) => vectors.indexOf(vector) !== place)).toEqual([])
    expect(vectors.filter((vector) => vector.includes('\\u'))).toEqual([])
  })

  it.each(names)('%s takes and refuses what its vectors say', async (name) => {
    const codec = await codecOf(name)
    const refused = vectorsOf(`${name}.valid.txt`).filter((vector) => !codec.is(vector))
    const taken = vectorsOf(`${name}.invalid.txt`).filter((vector) => codec.is(vector))
    expect({ refused, taken }).toEqual({ refused: [], taken: [] })
    expect(codec.is('')).toBe(false)
  })

  it.each(names)('%s says of each refused string what is wrong, under its own code', async (name) => {
    const codec = await codecOf(name)
    const code = `format/${name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()}`
    for (const vector of vectorsOf(`${name}.invalid.txt`)) {
      expect(codec.decode(vector)).toMatchObject({ _tag: 'Left', left: [{ code, value: vector }] })
    }
  })
})
