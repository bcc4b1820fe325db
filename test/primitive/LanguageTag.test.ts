import { describe, expect, it } from 'vitest'
import { LanguageTag } from '../../src/primitive/LanguageTag.js'
import { hintOf } from './hintOf.js'
import { vectorsOf } from './vectors.js'

const isKnownToIntl = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

describe('LanguageTag', () => {
  it('refuses nothing in its vectors that Intl takes', () => {
    expect(vectorsOf('LanguageTag.invalid.txt').filter(isKnownToIntl)).toEqual([])
  })

  it.each([
    ['en_US', 'en-US'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['fa_AF.UTF-8', 'fa-AF'],
    ['sr_RS@latin', 'sr-RS'],
    [' en\n', 'en']
  ])('tells how to write %j', (text, mended) => {
    expect(hintOf(LanguageTag, text)).toBe(`write "${mended}"`)
  })

  it.each(['', 'e', 'en.US', 'English (US)', 'de-419-DE'])('has no hint for %j', (text) => {
    expect(hintOf(LanguageTag, text)).toBeUndefined()
  })
})
