import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkArticle, decodeArticle } from '../../src/index.js'
import { anchorNotFound } from '../../src/rule/anchorNotFound.js'
import { indexArticle } from '../../src/rule/indexArticle.js'
import { referenceRepeated } from '../../src/rule/referenceRepeated.js'
import { referenceUnknown } from '../../src/rule/referenceUnknown.js'
import { ruleTable } from '../../src/rule/ruleTable.js'
import { weekdayFinder } from '../../src/rule/weekdayNames.js'
import { families } from '../support/hostileArticles.js'
import { countReads } from './countReads.js'
import { anchor, articleWith, findingsOf, type Parts, person, place } from './records.js'

const MOST_FINDINGS = 101
const MOST_SEARCHED = 400_000
const MOST_READS_PER_BYTE = 2

const readsOf = (make: (bytes: number) => object, bytes: number): number => {
  const { reads, view } = countReads()
  const index = indexArticle(view(make(bytes) as Parameters<typeof indexArticle>[0]), MOST_SEARCHED)
  for (const { run } of ruleTable) {
    const findings = run(index)[Symbol.iterator]()
    for (let found = 0; found < MOST_FINDINGS && findings.next().done !== true; found++);
  }
  return reads()
}

describe.each(families.map((family) => [family.name, family] as const))('%s', (_name, { make }) => {
  test('are told of in a hundred issues at the most, and neither throw nor overflow', () => {
    const article = make(300_000)
    for (const issues of [checkArticle(article), checkArticle(article, { maxIssues: 3 })]) {
      expect(issues.map(({ code }) => code)).not.toContain('type/json')
      expect(issues.length).toBeLessThanOrEqual(MOST_FINDINGS)
    }
  })

  test('are read twice a byte at the most, however long they are', () => {
    for (const bytes of [20_000, 160_000]) expect(readsOf(make, bytes)).toBeLessThanOrEqual(MOST_READS_PER_BYTE * bytes)
  })

  test('have no more text searched than is let', () => {
    const { anchors } = indexArticle(make(100_000), MOST_SEARCHED)
    const searched = anchors.reduce((sum, { text = '' }) => sum + text.length, 0)
    expect(searched).toBeLessThanOrEqual(MOST_SEARCHED)
  })
})

describe('a hundred thousand', () => {
  const chained = (within: (index: number) => number): Parts => ({
    places: Array.from({ length: 100_000 }, (_, index) => place(`z${index}`, { within: `z${within(index)}` }))
  })

  test('places, each within the next, and the last within the first, are one cycle', () => {
    const result = decodeArticle(articleWith(chained((index) => (index + 1) % 100_000)))
    expect(result._tag === 'Left' && result.left.map(({ code }) => code)).toEqual(['reference/cycle'])
  })

  test('places, each within the one ahead, are an article once the first lies in none', () => {
    const { places } = chained((index) => index - 1) as { readonly places: ReadonlyArray<Parts> }
    expect(decodeArticle(articleWith({ places: [place('z0'), ...places.slice(1)] }))._tag).toBe('Right')
  })
})

describe('work that is done once', () => {
  afterEach(() => vi.restoreAllMocks())

  test('descriptions of speakers are folded once each, however many continue them', () => {
    const family = families.find(({ name }) => name.startsWith('statements that continue one with a long'))
    const normalize = vi.spyOn(String.prototype, 'normalize')
    decodeArticle(family?.make(50_000))
    expect(normalize.mock.contexts.filter((text) => String(text).length > 20_000)).toHaveLength(1)
  })

  test('names of weekdays are asked of Intl once a language, and those of a hundred languages are kept', () => {
    const languages = Array.from({ length: 100 }, (_, index) => `fr-x-invented${index}`)
    const finders = languages.map(weekdayFinder)
    languages.forEach((language, index) => expect(weekdayFinder(language)).toBe(finders[index]))
    expect(weekdayFinder('fr-x-other')?.('lundi')).toEqual(new Set(['monday']))
    expect(weekdayFinder(languages[99] as string)).toBe(finders[99])
    expect(weekdayFinder(languages[0] as string)).not.toBe(finders[0])
  })
})

describe('hints', () => {
  const hintsOf = (texts: ReadonlyArray<string>, exact: string): ReadonlyArray<boolean> =>
    findingsOf(anchorNotFound, {
      headline: 'x',
      body: texts.map((text, index) => ({ id: `p${index}`, text })),
      actors: [person('keller', { mentions: texts.map((_, index) => anchor(exact, { in: `p${index}` })) })]
    }).map(({ hint }) => hint !== undefined)

  test('are not made from texts that are too long to fold, nor from more than can be', () => {
    const text = (length: number): string => `Keller${' '.repeat(length - 6)}`
    expect(hintsOf([text(200_000)], 'KELLER')).toEqual([true])
    expect(hintsOf([text(200_001)], 'KELLER')).toEqual([false])
    expect(hintsOf([text(150_000), text(50_001), text(50_000)], 'KELLER')).toEqual([true, false, true])
    expect(hintsOf([text(10)], `KELLER${' '.repeat(200_000)}`)).toEqual([false])
  })

  test('for unknown ids compare few letters in all, long as the ids are', () => {
    const family = families.find(({ name }) => name === 'unknown ids, long and all but known')
    const findings = [...referenceUnknown.run(indexArticle(family?.make(200_000) as never))]
    expect(findings.length).toBeGreaterThan(500)
    expect(findings.filter(({ hint }) => hint !== undefined)).toHaveLength(1)
  })
})

test('the headline is no id in a list of corrections, and may stand there twice', () => {
  const corrections = [{ date: '2026-03-13', text: 'x', concerns: ['headline', 'nobody', 'headline', 'nobody'] }]
  expect(findingsOf(referenceUnknown, { corrections }).map(({ path }) => path[3])).toEqual([1, 3])
  expect(findingsOf(referenceRepeated, { corrections }).map(({ path }) => path[3])).toEqual([3])
})
