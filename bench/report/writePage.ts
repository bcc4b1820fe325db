import { readFileSync, writeFileSync } from 'node:fs'
import { fillMarkers, table } from '../../scripts/docs/markers.js'
import { fromRoot } from '../paths.js'
import { chartOf } from './chart.js'
import { circumstances } from './machine.js'
import type { Results } from './Results.js'
import { tablesOf } from './tablesOf.js'
import { verdictTable } from './verdictTable.js'

const PAGE = 'docs/benchmarks.md'
const CHART = 'docs/benchmarks.svg'

const resultsText = (results: Results): string =>
  [
    '![Time to decode the seed article, in units of JSON.parse](benchmarks.svg)',
    circumstances(results.candidates, results.rounds)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...tablesOf(results).map(({ title, head, rows }) => `### ${title}\n\n${table(head, rows)}`)
  ].join('\n\n')

/** Puts what a run found out into the documentation. */
export const writePage = (results: Results): void => {
  const verdicts = verdictTable(results)
  const stretches = new Map([
    ['verdicts', table(verdicts.head, verdicts.rows)],
    ['results', resultsText(results)]
  ])
  const page = readFileSync(fromRoot(PAGE), 'utf8')
  writeFileSync(
    fromRoot(PAGE),
    fillMarkers(page, (name) => {
      const text = stretches.get(name)
      if (text === undefined) throw new Error(`nothing is known of ${name}`)
      return text
    })
  )
  writeFileSync(fromRoot(CHART), chartOf(results))
}
