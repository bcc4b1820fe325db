import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, checkArticle, decodeArticle, type Issue, pointer, rules } from '../../src/index.js'
import { type Mutant, mutantCodesOf, mutantOf, verifiedArticle } from '../../src/testing/index.js'
import { validArticles } from '../support/samples.js'

const seed = 20261127
const ruleCodes = rules.map(({ code }) => code)

const issuesOf = ({ value }: Mutant): ReadonlyArray<Issue> => checkArticle(value as Article, { maxIssues: 1000 })
const found = (mutant: Mutant): boolean =>
  issuesOf(mutant).some((issue) => issue.code === mutant.code && pointer(issue) === pointer(mutant))

const told = (mutant: Mutant): string => `${mutant.code} ${pointer(mutant)}: ${mutant.description}`

describe('mutants of verified articles', () => {
  const ofRules = verifiedArticle().chain((article) => mutantOf(article, { codes: ruleCodes }))
  const seen = new Map<string, number>()
  const alone = new Map<string, number>()

  test('break a rule where they say', () => {
    fc.assert(
      fc.property(ofRules, (mutant) => {
        seen.set(mutant.code, (seen.get(mutant.code) ?? 0) + 1)
        if (issuesOf(mutant).length === 1) alone.set(mutant.code, (alone.get(mutant.code) ?? 0) + 1)
        expect([told(mutant), found(mutant)]).toEqual([told(mutant), true])
        expect(Article.is(mutant.value)).toBe(true)
      }),
      { seed, numRuns: 1000 }
    )
  })

  test('break every rule, now and then alone', () => {
    expect(ruleCodes.filter((code) => (seen.get(code) ?? 0) < 3)).toEqual([])
    expect(ruleCodes.filter((code) => !alone.has(code))).toEqual([])
  })

  test('break the structure alone', () => {
    const structural = verifiedArticle().chain((article) => {
      const codes = mutantCodesOf(article).filter((code) => !(ruleCodes as ReadonlyArray<string>).includes(code))
      return mutantOf(article, { codes })
    })
    fc.assert(
      fc.property(structural, (mutant) => {
        expect(issuesOf(mutant).map((issue) => [issue.code, pointer(issue)])).toEqual([[mutant.code, pointer(mutant)]])
        expect(decodeArticle(mutant.value)._tag).toBe('Left')
      }),
      { seed, numRuns: 120 }
    )
  })

  test('are JSON', () => {
    const mutants = fc.sample(
      verifiedArticle().chain((article) => mutantOf(article)),
      { seed, numRuns: 200 }
    )
    for (const { value } of mutants) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
  })

  test('leave the article as it was', () => {
    for (const article of fc.sample(verifiedArticle(), { seed, numRuns: 10 })) {
      const before = structuredClone(article)
      fc.sample(mutantOf(article), { seed, numRuns: 50 })
      expect(article).toEqual(before)
    }
  })
})

describe.each(validArticles)('mutants of %s', (_name, json) => {
  const article = json as Article

  test.each(mutantCodesOf(article))('with %s are found', (code) => {
    for (const mutant of fc.sample(mutantOf(article, { codes: [code] }), { seed, numRuns: 15 })) {
      expect([told(mutant), mutant.code, found(mutant)]).toEqual([told(mutant), code, true])
    }
  })
})

test.each(['x-elvish', 'it'])('weekdays are left alone where they are not known, in %s', (language) => {
  const articles = fc.sample(verifiedArticle({ language }), { seed, numRuns: 40 })
  const codes = articles.filter(({ body }) => body.every((one) => one.language === undefined)).flatMap(mutantCodesOf)
  expect(codes).not.toContain('temporal/weekday')
  expect(codes).toContain('temporal/resolution')
})

describe('codes', () => {
  const [smallest] = fc.sample(
    verifiedArticle({ size: 'small' }).filter(
      ({ actors, events, places, statements, body, corrections, datePublished }) => {
        const facts = [...actors, ...events, ...places, ...statements]
        return facts.length + (corrections ?? []).length === 0 && body.length === 1 && datePublished === undefined
      }
    ),
    { seed, numRuns: 1 }
  ) as unknown as [Article]

  test('that an article has no place for are not offered', () => {
    const codes = mutantCodesOf(smallest)
    expect(codes).toEqual(expect.arrayContaining(['language/redundant', 'unused/actor', 'key/missing']))
    for (const code of ['id/duplicate', 'office/tenure', 'itinerary/status', 'anchor/not-found'] as const) {
      expect(codes).not.toContain(code)
      expect(() => mutantOf(smallest, { codes: [code] })).toThrow(new RangeError(`the value has no place for ${code}`))
    }
  })

  test('an id that is taken is not used for what is added', () => {
    const taken = { ...smallest, body: [{ ...smallest.body[0], id: 'unused' }] } as unknown as Article
    for (const mutant of fc.sample(mutantOf(taken, { codes: ['unused/place'] }), 3)) {
      expect(issuesOf(mutant).map(({ code }) => code)).toEqual(['unused/place'])
    }
  })
})
