import type { CandidateInfo } from '../candidates.js'
import type { Cell } from '../measure/cells.js'
import type { ImportCost } from '../measure/imports.js'
import type { Memory } from '../measure/memory.js'
import type { Timing } from '../measure/timings.js'
import type { Agreement } from '../measure/verdicts.js'

/** All that a run of the benchmark found out. */
export interface Results {
  readonly candidates: ReadonlyArray<CandidateInfo>
  readonly cells: ReadonlyArray<Cell>
  readonly rounds: number
  readonly agreements: ReadonlyMap<string, Agreement>
  /** Those who still work where no code may be made from strings. */
  readonly withoutEval: ReadonlySet<string>
  readonly timings: ReadonlyMap<string, Timing>
  readonly memory: ReadonlyMap<string, Memory>
  readonly imports: ReadonlyMap<string, ImportCost>
  readonly bundles: ReadonlyMap<string, number>
}

/** A table with its title, for the terminal and for the documentation. */
export interface Table {
  readonly title: string
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}
