import { describe, expect, test } from 'vitest'
import { checkArticle, type RuleCode } from '../../src/index.js'
import { indexArticle } from '../../src/rule/indexArticle.js'
import { ruleTable } from '../../src/rule/ruleTable.js'
import { countReads } from './countReads.js'
import { manyFaults } from './manyFaults.js'
import { articleWith, findingsOf } from './records.js'

/** What refers to what, and what comes back to its start, is told by all references together. */
const readsAllFirst: ReadonlyArray<RuleCode> = ['reference/cycle', 'unused/actor', 'unused/place']

const isSingle = (code: RuleCode): boolean => code === 'date/modified-before-published'
const countOf = (code: RuleCode, asked: number): number => (isSingle(code) ? 1 : asked)

const positionsIn = (path: ReadonlyArray<string | number>): ReadonlyArray<number> =>
  path.filter((key) => typeof key === 'number')

const isAhead = (left: ReadonlyArray<number>, right: ReadonlyArray<number>): boolean => {
  const at = left.findIndex((position, index) => position !== right[index])
  return at >= 0 && (left[at] as number) < (right[at] as number)
}

describe.each(ruleTable.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('finds nothing where there is nothing', () => {
    expect(findingsOf(rule, {})).toEqual([])
  })

  test('finds each fault once, in the order of the document', () => {
    const paths = findingsOf(rule, manyFaults[code](7)).map(({ path }) => positionsIn(path))
    expect(paths).toHaveLength(countOf(code, 7))
    paths.slice(1).forEach((path, index) => expect(isAhead(paths[index] ?? [], path)).toBe(true))
  })

  test('looks no further than to its first finding', () => {
    const readsToTheFirst = (faults: number): number => {
      const { reads, view } = countReads()
      const index = view(indexArticle(view(articleWith(manyFaults[code](faults)))))
      const before = reads()
      expect(rule.run(index)[Symbol.iterator]().next().done).toBe(false)
      return reads() - before
    }
    if (!readsAllFirst.includes(code)) expect(readsToTheFirst(1200)).toBe(readsToTheFirst(600))
  })

  test('reads twice as much of an article twice as long', () => {
    const readsOf = (faults: number): number => {
      const { reads, view } = countReads()
      const index = indexArticle(view(articleWith(manyFaults[code](faults))))
      expect([...rule.run(view(index))]).toHaveLength(countOf(code, faults))
      return reads()
    }
    const [one, two, four] = [readsOf(100), readsOf(200), readsOf(400)]
    expect(four - two).toBeLessThanOrEqual(2.1 * (two - one))
  })

  test('gives the same again, and leaves the article as it was', () => {
    const article = articleWith(manyFaults[code](3))
    const before = JSON.stringify(article)
    const index = indexArticle(article)
    expect([...rule.run(index)]).toEqual([...rule.run(index)])
    expect(JSON.stringify(article)).toBe(before)
  })
})

test('findings become issues with the code and the severity of their rule, in table order', () => {
  const issues = checkArticle(
    articleWith({
      ...manyFaults['id/duplicate'](1),
      ...manyFaults['event/planned-in-past'](1),
      ...manyFaults['unused/place'](1)
    })
  )
  expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'id/duplicate error',
    'event/planned-in-past warning',
    'unused/place warning'
  ])
})
