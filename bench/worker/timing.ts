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
const WARM_UP = 0.7

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

/** Milliseconds of the processor, on all threads: what other programs do at the same time does not count, collecting garbage does. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const repeat = (times: number): number => {
  const start = processorTime()
  for (let count = 0; count < times; count++) kept = run(count % copies)
  return processorTime() - start
}

interface Spent {
  readonly runs: number
  readonly spent: number
}

/** Doubles the number of runs until the time is spent, and does not go far beyond it. */
const spend = (milliseconds: number): Spent => {
  let [runs, spent] = [0, 0]
  for (let times = 1; spent < milliseconds; times *= 2) {
    const fitting = spent === 0 ? times : Math.max(1, Math.ceil(((milliseconds - spent) * runs) / spent))
    const next = Math.min(times, fitting)
    spent += repeat(next)
    runs += next
  }
  return { runs, spent }
}

/** The first run may compile what is compiled late. What takes as long as this is not run again. */
const LONG = 5000

const measure = (): Spent => {
  const first = repeat(1)
  if (first > LONG) return { runs: 1, spent: first }
  spend(budget * WARM_UP)
  return spend(budget * (1 - WARM_UP))
}

const { runs, spent } = measure()
answer({
  microseconds: (spent * 1000) / runs,
  runs,
  faults: operation === 'faults' ? kept : undefined,
  isAccepted: operation === 'is' ? kept === true : kept !== undefined
})
