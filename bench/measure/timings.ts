import type { CandidateInfo } from '../candidates.js'
import { documentPath } from '../document/writeDocuments.js'
import { type Cell, keyOf } from './cells.js'
import { type Failure, isFailure, modulePath, runWorker } from './runWorker.js'
import { type Summary, summaryOf } from './statistics.js'

interface Timed {
  readonly microseconds: number
  readonly faults?: number
  readonly isAccepted: boolean
}

/** What the rounds gave for one candidate in one cell: microseconds. */
export interface Timing extends Partial<Summary> {
  readonly rounds: number
  /** How many faults the candidate told. */
  readonly faults?: number
  readonly failure?: Failure['failure']
}

/** How long is measured. */
export interface Effort {
  readonly rounds: number
  /** Milliseconds for each process. */
  readonly budget: number
  readonly timeout: number
}

/** The yardstick that each document is measured by. */
export const PARSE = 'JSON.parse'

/** What takes longer than this is not done again. */
const LONG = 5_000_000

const ROOM: ReadonlyArray<string> = ['--max-old-space-size=4096']

/** In each round another one is the first. */
const turned = <A>(items: ReadonlyArray<A>, by: number): ReadonlyArray<A> => {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

const runOnce = (name: string, cell: Cell, { budget, timeout }: Effort): Timed | Failure => {
  const isYardstick = name === PARSE
  const operation = isYardstick ? 'parse' : cell.operation
  const parameters = [
    modulePath(isYardstick ? 'nothing' : name),
    documentPath(cell.size, cell.state),
    operation,
    String(budget)
  ]
  const result = runWorker<Timed>('timing', parameters, { flags: ROOM, timeout })
  if (isFailure(result) || isYardstick || operation === 'faults') return result
  if (!result.isAccepted) throw new Error(`${name} refuses the document: ${cell.size}, ${cell.state}`)
  return result
}

/** Runs every candidate in every cell, in rounds, so that what disturbs the machine disturbs all alike. */
export const timingsOf = (
  candidates: ReadonlyArray<CandidateInfo>,
  cells: ReadonlyArray<Cell>,
  effort: Effort,
  onProgress: (text: string) => void
): ReadonlyMap<string, Timing> => {
  const results = new Map<string, Array<Timed | Failure>>()
  const isDone = (key: string): boolean =>
    (results.get(key) ?? []).some((result) => isFailure(result) || result.microseconds > LONG)
  for (let round = 0; round < effort.rounds; round++) {
    for (const cell of cells) {
      onProgress(`round ${round + 1} of ${effort.rounds}: ${cell.size}, ${cell.state}, ${cell.operation}`)
      const names = candidates
        .filter(({ name }) => cell.operation !== 'faults' || name !== 'byHand')
        .map(({ name }) => name)
      for (const name of turned([PARSE, ...names], round)) {
        const key = keyOf(cell, name)
        if (!isDone(key)) results.set(key, [...(results.get(key) ?? []), runOnce(name, cell, effort)])
      }
    }
  }
  return new Map([...results].map(([key, rounds]) => [key, timingOf(rounds)]))
}

const timingOf = (rounds: ReadonlyArray<Timed | Failure>): Timing => {
  const failure = rounds.find(isFailure)
  if (failure !== undefined) return { rounds: rounds.length, failure: failure.failure }
  const timed = rounds as ReadonlyArray<Timed>
  const faults = timed[0]?.faults
  return {
    ...summaryOf(timed.map(({ microseconds }) => microseconds)),
    rounds: rounds.length,
    ...(faults === undefined ? {} : { faults })
  }
}
