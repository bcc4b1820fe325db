import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkArticle, decodeArticle, type Path, pointer, type RuleCode } from '../../src/index.js'
import { indexArticle } from '../../src/rule/indexArticle.js'
import { ruleTable } from '../../src/rule/ruleTable.js'
import { faultyArticles } from './mutations.js'

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((held, key) => (held as Readonly<Record<string | number, unknown>> | undefined)?.[key], value)

const found = new Set<RuleCode>()

test('no rule throws, and each points at values that are there', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(faultyArticles, (article) => {
      const index = indexArticle(article)
      for (const { code, run } of ruleTable) {
        const seen = new Set<string>()
        for (const { expected, hint, message, path, received, related = [] } of run(index)) {
          found.add(code)
          expect(valueAt(article, path)).toBeDefined()
          expect(seen.has(pointer({ path }))).toBe(false)
          seen.add(pointer({ path }))
          for (const other of related) expect(valueAt(article, other.path)).toBeDefined()
          const words = [message, expected ?? '', received ?? '', hint ?? '', ...related.map((other) => other.message)]
          expect(words.join(' ')).not.toMatch(/undefined|NaN|\[object|[\u0000-\u001f]/)
        }
      }
    }),
    { seed: 20260312, numRuns: 2000 }
  )
  expect(ruleTable.filter(({ code }) => !found.has(code))).toEqual([])
})

test('what is told decides, whatever is left out of the list', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(faultyArticles, fc.nat(5), (article, maxIssues) => {
      const all = checkArticle(article, { maxIssues: Infinity })
      const isRefused = all.some(({ severity }) => severity === 'error')
      expect(decodeArticle(article, { maxIssues })._tag).toBe(isRefused ? 'Left' : 'Right')
      const told = checkArticle(article, { maxIssues })
      expect(told.length).toBe(Math.min(all.length, maxIssues + 1))
      expect(told.some(({ severity }) => severity === 'error')).toBe(isRefused)
    }),
    { seed: 20260313, numRuns: 600 }
  )
})
