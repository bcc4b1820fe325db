/**
 * Times one operation of one candidate on one document, in a process of its own.
 *
 * Parameters: the module, the document, the operation, and how many milliseconds it may take.
 */
import { readFileSync } from 'node:fs'
import { answer, loadCandidate, parameter } from './load.js'

/** Copies of a small document are taken in turn, so that no run sees the very strings that the last one saw. */
const MOST_COPIES = 16
const COPIED_UP_TO = 1_000_000
const WARM_UP = 0.4

const operation = parameter(2)
const budget = Number(parameter(3))
const text = readFileSync(parameter(1), 'utf8')
const copies = text.length > COPIED_UP_TO ? 1 : MOST_COPIES

const runOf = async (): Promise<(index: number) => unknown> => {
  if (operation === 'parse') return () => JSON.parse(text) as unknown
  const { is, decode, faults } = await loadCandidate(parameter(0))
  const values = Array.from({ length: copies }, () => JSON.parse(text) as unknown)
  if (operation === 'is') return (index) => is(values[index])
  if (operation === 'decode') return (index) => decode(values[index])
  if (faults === undefined) throw new Error('it tells no faults')
  return (index) => faults(values[index]).length
}

const run = await runOf()
let kept: unknown

const repeat = (times: number): number => {
  const start = performance.now()
  for (let count = 0; count < times; count++) kept = run(count % copies)
  return performance.now() - start
}

/** Doubles the number of runs until the time is spent; what is slow runs once, cold, and says so by its count. */
const spend = (milliseconds: number): { readonly runs: number; readonly spent: number } => {
  let [runs, spent] = [0, 0]
  for (let times = 1; spent < milliseconds; times *= 2) {
    // Not far beyond the time: the number that is left to do is known from those that are done.
    const fitting = runs === 0 ? 1 : Math.max(1, Math.ceil(((milliseconds - spent) * runs) / spent))
    const next = Math.min(times, fitting)
    spent += repeat(next)
    runs += next
  }
  return { runs, spent }
}

const warmUp = spend(budget * WARM_UP)
const measured = warmUp.spent > budget ? warmUp : spend(budget * (1 - WARM_UP))
answer({
  microseconds: (measured.spent * 1000) / measured.runs,
  runs: measured.runs,
  faults: operation === 'faults' ? kept : undefined,
  isAccepted: operation === 'is' ? kept === true : kept !== undefined
})
