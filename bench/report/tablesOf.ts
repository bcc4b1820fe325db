import { readFileSync } from 'node:fs'
import { documentPath } from '../document/writeDocuments.js'
import { bundleTable, costTable } from './costTables.js'
import { comparisonTable, growthTable, timeTables } from './ratioTables.js'
import type { Results, Table } from './Results.js'

/** All tables of a run but that of the verdicts, which stands before them. */
export const tablesOf = (results: Results): ReadonlyArray<Table> => {
  const growth = growthTable(results, (size) => readFileSync(documentPath(size, 'valid'), 'utf8').length)
  return [
    ...timeTables(results),
    comparisonTable(results),
    ...(growth === undefined ? [] : [growth]),
    costTable(results),
    bundleTable(results)
  ]
}
