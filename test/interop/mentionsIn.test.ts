import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../src/interop/mentionsIn.js'
import { articleOf } from '../text/articleOf.js'

const placesIn = (text: string, name: string): ReadonlyArray<string> =>
  mentionsIn(articleOf('-', text), name).map(({ prefix = '', exact, suffix = '' }) => `${prefix}[${exact}]${suffix}`)

test('mentions are anchors of form name, in headline and paragraphs', () => {
  expect(mentionsIn(articleOf('Kabul waits', 'In Kabul.', 'In Doha.'), 'Kabul')).toEqual([
    { in: 'headline', exact: 'Kabul', form: 'name' },
    { in: 'p1', exact: 'Kabul', form: 'name' }
  ])
})

describe('whole words only', () => {
  test.each([
    ['Kabul’s envoy, “Kabul”, (Kabul) and Kabul-based', 'Kabul', 4],
    ['Kabuli, xKabul, Kabul1 and 1Kabul', 'Kabul', 0],
    ['Türkiye and Türkiyeli', 'Türkiye', 1],
    ['Ile, Ile\u0301 and e\u0301Ile', 'Ile', 1],
    ['ایران و ایران\u200cها', 'ایران', 1],
    ['𐐀𐐁 𐐀', '𐐀', 1],
    ['KABUL kabul', 'Kabul', 0],
    ['US, the US; AUS', 'US', 2],
    ["Ankara’da, Ankara'da", 'Ankara', 2],
    ['в Москве, Москва', 'Москва', 1]
  ])('in %j of %j: %i', (text, name, count) => {
    expect(placesIn(text, name)).toHaveLength(count)
  })

  test('yet an anchor tells it from the places within words', () => {
    expect(placesIn('The Omani left Oman.', 'Oman')).toEqual(['[Oman].'])
  })
})

describe('scripts without spaces', () => {
  test.each([
    ['他在北京会谈', '北京', 1],
    ['東京都', '京都', 0],
    ['東京で会談', '東京', 1],
    ['กรุงเทพมหานครเป็น', 'กรุง', 0],
    ['ไปประเทศไทย', 'ประเทศไทย', 1],
    ['ไปประเทศไทย', 'ไทย', 0],
    ['NATO军队', 'NATO', 1],
    ['北한은 북한은', '북한', 0]
  ])('in %j of %j: %i', (text, name, count) => {
    expect(placesIn(text, name)).toHaveLength(count)
  })
})

test('long words in a hostile text are given up after a while', () => {
  const text = `${'a'.repeat(400_000)}.${'a'.repeat(1000)}.`
  expect(mentionsIn(articleOf('x', text), 'a'.repeat(1000))).toEqual([])
})
