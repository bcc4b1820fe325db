import { describe, expect, test } from 'vitest'
import { type Article, decodeArticle, type Mention } from '../../src/index.js'
import { mentionFinder } from '../../src/interop/mentionFinder.js'
import { articleOf } from '../text/articleOf.js'

const mentionsOf = (article: Article, name: string): ReadonlyArray<Mention> => mentionFinder(article)(name).mentions

const placesIn = (text: string, name: string): ReadonlyArray<string> =>
  mentionsOf(articleOf('-', text), name).map(({ prefix = '', exact, suffix = '' }) => `${prefix}[${exact}]${suffix}`)

test('mentions are anchors of form name, in headline and paragraphs', () => {
  expect(mentionsOf(articleOf('Kabul waits', 'In Kabul.', 'In Doha.'), 'Kabul')).toEqual([
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

describe('as far as an article may have them', () => {
  const tooMany = 'not all of its mentions are there: an article may not have so many'
  const tooLate = 'not all of its mentions are looked for: too much text was read by then'

  test('the first of a name that stands too often, and it is told', () => {
    const { mentions, lack } = mentionFinder(articleOf('x', 'a b '.repeat(50_000)))('a b')
    expect([mentions.length, lack]).toEqual([41, tooMany])
    expect(mentionFinder(articleOf('x', 'a b '.repeat(500)))('a b')).toMatchObject({ lack: undefined })
  })

  test('all names together', () => {
    const names = ['Ada', 'Bo', 'Cem', 'Di']
    const article = articleOf('Di', `${names.join(', ')}. `.repeat(12) + '.'.repeat(200_000))
    const find = mentionFinder(article)
    const found = [...names, 'Nobody'].map((name) => find(name))
    expect(found.map(({ mentions, lack }) => [mentions.length, lack])).toEqual([
      [12, undefined],
      [12, undefined],
      [12, undefined],
      [5, tooMany],
      [0, undefined]
    ])
    const actors = found.map(({ mentions }, index) => ({
      kind: 'state',
      id: `a${index}`,
      name: 'x',
      mentions
    }))
    expect(decodeArticle({ ...article, actors })._tag).toBe('Right')
  })

  test('within words and without end, they are given up after a while', () => {
    const text = `${'a'.repeat(400_000)}.${'a'.repeat(1000)}.`
    const find = mentionFinder(articleOf('x', text))
    expect(find('a'.repeat(1000))).toEqual({ mentions: [], lack: tooLate })
    expect(find('x')).toEqual({ mentions: [], lack: tooLate })
  })

  test('in very many paragraphs, after fewer names', () => {
    const body = Array.from({ length: 200_000 }, (_, index) => ({ id: `p${index}`, text: 'a' }))
    const find = mentionFinder({ ...articleOf('x'), body } as unknown as Article)
    const lacks = Array.from({ length: 100 }, () => find('b').lack)
    expect([lacks[0], lacks[99]]).toEqual([undefined, tooLate])
  })
})
