import { buildAll } from './build/buildAll.js'
import { sizes } from './document/writeDocuments.js'
import { bundlesOf } from './measure/bundles.js'
import { cells } from './measure/cells.js'
import { holdAll, withoutEval } from './measure/holdAll.js'
import { importsOf } from './measure/imports.js'
import { memoryOf } from './measure/memory.js'
import { timingsOf } from './measure/timings.js'
import type { Options } from './options.js'
import { circumstances } from './report/machine.js'
import type { Results, Table } from './report/Results.js'
import { tablesOf } from './report/tablesOf.js'
import { textTable } from './report/textTable.js'
import { verdictTable } from './report/verdictTable.js'
import { writePage } from './report/writePage.js'
import { rulesTable } from './rules.js'

const IMPORT_ROUNDS = 15
const ARTICLES_KEPT = 10_000
const TIMEOUT = 60_000

const print = (table: Table): void => console.log(textTable(table))
const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const measure = async (options: Options): Promise<Results> => {
  const { candidates, rounds, budget, isQuick } = options
  say('verdicts')
  const held = { agreements: holdAll(candidates), withoutEval: withoutEval(candidates) }
  const measured = cells.filter(({ size }) => !isQuick || size === 'short' || size === 'seed')
  const timings = timingsOf(candidates, measured, { rounds, budget, timeout: TIMEOUT }, say)
  say('memory')
  const memory = memoryOf(candidates, isQuick ? ARTICLES_KEPT / 10 : ARTICLES_KEPT)
  say('imports')
  const imports = importsOf(candidates, isQuick ? 5 : IMPORT_ROUNDS)
  const bundles = await bundlesOf(candidates)
  return { candidates, cells: measured, rounds, ...held, timings, memory, imports, bundles }
}

/** Builds, measures and prints. */
export const runBenchmark = async (options: Options): Promise<void> => {
  say('build')
  await buildAll(sizes)
  if (options.isOfRules) {
    print(rulesTable(options.rounds, options.budget))
    return
  }
  const results = await measure(options)
  console.log(circumstances(results.candidates, results.rounds).join('\n'), '\n')
  print(verdictTable(results))
  tablesOf(results).forEach(print)
  if (options.isWritten) writePage(results)
}
