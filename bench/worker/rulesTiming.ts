/**
 * Times the index, every rule by itself and all together on one document.
 *
 * Each rule is given a fresh index every time, for an index may remember what it was asked.
 *
 * Parameters: the document, and how many milliseconds each may take.
 */
import { readFileSync } from 'node:fs'
import { checkArticle } from '../../src/decode/checkArticle.js'
import { decodeArticle } from '../../src/decode/decodeArticle.js'
import { Article } from '../../src/model/Article.js'
import { indexArticle } from '../../src/rule/indexArticle.js'
import { ruleTable } from '../../src/rule/ruleTable.js'
import { answer, parameter } from './load.js'

const text = readFileSync(parameter(0), 'utf8')
const budget = Number(parameter(1))
const value: unknown = JSON.parse(text)
if (!Article.is(value)) throw new Error('the document is no article')
const article = value
let kept: unknown

/** How many of the runs count: the slowest are those in which something else happened. */
const COUNTED = 0.8

const meanOf = (times: ReadonlyArray<number>): number => times.reduce((sum, time) => sum + time, 0) / times.length

/** The mean time of `run`, without the time that `prepare` takes. */
const timed = <A>(prepare: () => A, run: (prepared: A) => unknown): number => {
  const times: Array<number> = []
  const start = performance.now()
  for (let now = start; now - start < budget;) {
    const prepared = prepare()
    const before = performance.now()
    kept = run(prepared)
    now = performance.now()
    // The first part warms up.
    if (before - start > budget / 2) times.push(now - before)
  }
  const sorted = times.sort((left, right) => left - right)
  return meanOf(sorted.slice(0, Math.max(1, Math.floor(sorted.length * COUNTED)))) * 1000
}

const nothing = (): void => undefined
const freshIndex = (): ReturnType<typeof indexArticle> => indexArticle(article)
const drained = (findings: Iterable<unknown>): number => {
  let count = 0
  for (const _finding of findings) count++
  return count
}

const rows: ReadonlyArray<readonly [string, number]> = [
  ['JSON.parse', timed(nothing, () => JSON.parse(text) as unknown)],
  ['structure', timed(nothing, () => Article.is(article))],
  ['index', timed(nothing, freshIndex)],
  ...ruleTable.map(({ code, run }) => [code, timed(freshIndex, (index) => drained(run(index)))] as const),
  ['decodeArticle, errors only', timed(nothing, () => decodeArticle(article))],
  ['checkArticle, warnings too', timed(nothing, () => checkArticle(article))]
]
answer({ rows, kept: typeof kept })
