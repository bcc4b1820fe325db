/**
 * Times the index, every rule by itself and `decodeArticle` as a whole on one document.
 *
 * Each rule is given a fresh index every time, for an index may remember what it was asked.
 *
 * Parameters: the document, and how many milliseconds each may take.
 */
import { readFileSync } from 'node:fs'
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

/** The mean time of `run`, without the time that `prepare` takes. */
const timed = <A>(prepare: () => A, run: (prepared: A) => unknown): number => {
  let [runs, spent, counted] = [0, 0, 0]
  const start = performance.now()
  for (let now = start; now - start < budget; runs++) {
    const prepared = prepare()
    const before = performance.now()
    kept = run(prepared)
    now = performance.now()
    // The first part warms up.
    if (before - start < budget / 2) continue
    spent += now - before
    counted++
  }
  return counted === 0 ? NaN : (spent * 1000) / counted
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
  ['decodeArticle', timed(nothing, () => decodeArticle(article))]
]
answer({ rows, kept: typeof kept })
