import { documentPath, type Size } from './document/writeDocuments.js'
import { isFailure, runWorker } from './measure/runWorker.js'
import { summaryOf } from './measure/statistics.js'
import { percent, short } from './report/numbers.js'
import type { Table } from './report/Results.js'

interface Round {
  readonly rows: ReadonlyArray<readonly [string, number]>
}

const roundOf = (size: Size, budget: number): ReadonlyMap<string, number> => {
  const result = runWorker<Round>('rulesTiming', [documentPath(size, 'valid'), String(budget)])
  if (isFailure(result)) throw new Error(result.detail)
  const rows = new Map(result.rows)
  const parse = rows.get('JSON.parse') ?? NaN
  return new Map([...rows].map(([name, microseconds]) => [name, microseconds / parse]))
}

const columnOf = (size: Size, rounds: number, budget: number): ReadonlyMap<string, string> => {
  const results = Array.from({ length: rounds }, () => roundOf(size, budget))
  const names = [...(results[0]?.keys() ?? [])]
  return new Map(
    names.map((name) => {
      const { median, spread } = summaryOf(results.map((round) => round.get(name) ?? NaN))
      return [name, `${median < 0.0995 ? median.toFixed(4) : short(median)} (${percent(spread)})`]
    })
  )
}

const SIZES: ReadonlyArray<Size> = ['seed', '100 kB']

/** What the index and every rule cost by themselves, in units of `JSON.parse`. */
export const rulesTable = (rounds: number, budget: number): Table => {
  const columns = SIZES.map((size) => columnOf(size, rounds, budget))
  return {
    title: 'The rules, in units of JSON.parse: each with an index of its own, whose cost is told by itself',
    head: ['part', ...SIZES],
    rows: [...(columns[0]?.keys() ?? [])].map((name) => [name, ...columns.map((column) => column.get(name) ?? '—')])
  }
}
