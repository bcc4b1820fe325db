import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LanguageTag } from '../../src/primitive/LanguageTag.js'

const GRANDFATHERED =
  'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu ' +
  'sgn-be-fr sgn-be-nl sgn-ch-de art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang'

/** The grammar of RFC 5646, section 2.1, read subtag by subtag. */
const isWellFormed = (tag: string): boolean => {
  const lower = tag.toLowerCase()
  if (GRANDFATHERED.split(' ').includes(lower)) return true
  const subtags = lower.split('-')
  if (!subtags.every((subtag) => /^[a-z0-9]{1,8}$/.test(subtag)) || /[^\0-\x7f]/.test(tag)) return false
  let place = 0
  const take = (pattern: RegExp): boolean => {
    const isTaken = pattern.test(subtags[place] ?? '')
    if (isTaken) place++
    return isTaken
  }
  const takePrivate = (): boolean => {
    if (!take(/^x$/)) return true
    const isThere = place < subtags.length
    place = subtags.length
    return isThere
  }
  if (subtags[0] === 'x') return takePrivate()
  if (take(/^[a-z]{2,3}$/)) for (let more = 3; more > 0 && take(/^[a-z]{3}$/); more--);
  else if (!take(/^[a-z]{4,8}$/)) return false
  take(/^[a-z]{4}$/)
  take(/^(?:[a-z]{2}|[0-9]{3})$/)
  while (take(/^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/));
  while (take(/^[a-wyz0-9]$/)) {
    if (!take(/^[a-z0-9]{2,8}$/)) return false
    while (take(/^[a-z0-9]{2,8}$/));
  }
  return takePrivate() && place === subtags.length
}

const subtag = fc.constantFrom(
  ...['en', 'DE', 'zh', 'cmn', 'yue', '419', 'Latn', 'hant', 'rozaj', '1901', '1abc', 'nedis', 'a', 'U', 'x', 'X', '0'],
  ...['i', 'co', 'phonebk', 'klingon', 'enochian', 'gb', 'oed', 'sgn', 'BE', 'fr', '', 'abcdefghi', 'a_b', '\u00e9'],
  ...['a1', '1', 'ab1']
)

describe('LanguageTag', () => {
  it('agrees with the grammar of RFC 5646 on any string of subtags', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(subtag, { minLength: 1, maxLength: 7 }), (subtags) => {
        const tag = subtags.join('-')
        if (isWellFormed(tag)) taken++
        expect(LanguageTag.is(tag)).toBe(isWellFormed(tag))
      }),
      { seed: 5646, numRuns: 30_000 }
    )
    expect(taken).toBeGreaterThan(1000)
  })

  it('takes every grandfathered tag in any case', () => {
    for (const tag of GRANDFATHERED.split(' ')) {
      expect(LanguageTag.is(tag)).toBe(true)
      expect(LanguageTag.is(tag.toUpperCase())).toBe(true)
    }
  })
})
