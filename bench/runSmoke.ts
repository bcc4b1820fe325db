import { buildAll } from './build/buildAll.js'
import { candidates } from './candidates.js'
import { smallSizes } from './document/writeDocuments.js'
import type { Cell } from './measure/cells.js'
import { holdAll } from './measure/holdAll.js'
import { timingsOf } from './measure/timings.js'
import { chartOf } from './report/chart.js'
import { ratioOf, timeTables } from './report/ratioTables.js'
import type { Results } from './report/Results.js'
import { textTable } from './report/textTable.js'
import { verdictTable } from './report/verdictTable.js'

const CELL: Cell = { size: 'seed', state: 'valid', operation: 'decode' }
const EFFORT = { rounds: 1, budget: 1, timeout: 30_000 }

/**
 * Does everything for a moment that the benchmark does for an hour. No time is judged.
 *
 * @throws Error where a candidate does not build, does not agree or cannot be timed, or where nothing is shown of it
 */
export const runSmoke = async (): Promise<void> => {
  await buildAll(smallSizes)
  const agreements = holdAll(candidates)
  const timings = timingsOf(candidates, [CELL], EFFORT, () => undefined)
  const results: Results = {
    candidates,
    cells: [CELL],
    rounds: EFFORT.rounds,
    agreements,
    withoutEval: new Set(),
    timings,
    memory: new Map(),
    imports: new Map(),
    bundles: new Map()
  }
  const text = [verdictTable(results), ...timeTables(results)].map(textTable).join('\n')
  const chart = chartOf(results)
  for (const { name, label } of candidates) {
    if (!(ratioOf(results, CELL, name) > 0)) throw new Error(`${name} cannot be timed`)
    if (!text.includes(label) || !chart.includes(label)) throw new Error(`${name} is not shown`)
  }
  console.log(`${candidates.length} candidates build, agree and can be timed`)
}
