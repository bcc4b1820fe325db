import type { CandidateInfo } from '../candidates.js'
import { type Size, sizes, type State } from '../document/writeDocuments.js'
import { type Cell, keyOf } from '../measure/cells.js'
import { PARSE } from '../measure/timings.js'
import { percent, short } from './numbers.js'
import type { Results, Table } from './Results.js'

/** How long a candidate takes in a cell, in units of what another takes there. */
export const ratioOf = ({ timings }: Results, cell: Cell, name: string, yardstick: string = PARSE): number =>
  (timings.get(keyOf(cell, name))?.median ?? NaN) / (timings.get(keyOf(cell, yardstick))?.median ?? NaN)

const text = (results: Results, cell: Cell, name: string): string => {
  const timing = results.timings.get(keyOf(cell, name))
  if (timing === undefined) return '—'
  if (timing.failure !== undefined) return timing.failure
  const { spread = NaN, rounds, faults } = timing
  const certainty = rounds === 1 ? 'once' : percent(spread)
  const count = faults === undefined || cell.state !== 'all faults' ? '' : `, ${faults} told`
  return `${short(ratioOf(results, cell, name))} (${certainty}${count})`
}

const cellsOf = ({ cells }: Results, state: State): ReadonlyArray<Cell> => cells.filter((cell) => cell.state === state)

const headOf = ({ size, operation }: Cell): string => (operation === 'is' ? `${size}, yes or no` : size)

const timeTable = (results: Results, title: string, state: State): Table => {
  const cells = cellsOf(results, state)
  return {
    title,
    head: ['candidate', ...cells.map(headOf)],
    rows: results.candidates
      .map(({ name, label }) => [label, ...cells.map((cell) => text(results, cell, name))])
      .filter((row) => row.slice(1).some((cell) => cell !== '—'))
  }
}

/** The tables of times, each in units of what `JSON.parse` takes for the same text. */
export const timeTables = (results: Results): ReadonlyArray<Table> => [
  timeTable(results, 'A valid document', 'valid'),
  timeTable(results, 'One fault, told in full', 'one fault'),
  timeTable(results, 'A fault in every record', 'all faults')
]

const SEED: Cell = { size: 'seed', state: 'valid', operation: 'decode' }
const SEED_IS: Cell = { ...SEED, operation: 'is' }
const SEED_FAULT: Cell = { size: 'seed', state: 'one fault', operation: 'faults' }

/** The seed in other units: checks by hand, io-ts, and the own time for a valid document. */
export const comparisonTable = (results: Results): Table => {
  const row = ({ name, label }: CandidateInfo): ReadonlyArray<string> => {
    const valid = results.timings.get(keyOf(SEED, name))?.median ?? NaN
    const fault = results.timings.get(keyOf(SEED_FAULT, name))?.median ?? NaN
    return [
      label,
      short(ratioOf(results, SEED_IS, name, 'byHand')),
      short(ratioOf(results, SEED, name, 'byHand')),
      short(ratioOf(results, SEED, name, 'ioTsType')),
      short(ratioOf(results, SEED, name, 'ioTsExact')),
      short(fault / valid)
    ]
  }
  return {
    title: 'The seed in other units',
    head: [
      'candidate',
      'yes or no ÷ by hand',
      'valid ÷ by hand',
      'valid ÷ io-ts, type',
      'valid ÷ io-ts, exact',
      'one fault ÷ valid'
    ],
    rows: results.candidates.map(row)
  }
}

const lengths: ReadonlyArray<Size> = sizes

/** The time for each character in large documents, in units of that in smaller ones. */
export const growthTable = (results: Results, lengthOf: (size: Size) => number): Table | undefined => {
  const perCharacter = (size: Size, name: string): number =>
    (results.timings.get(keyOf({ ...SEED, size }, name))?.median ?? NaN) / lengthOf(size)
  const largest = lengths.filter((size) => results.cells.some((cell) => cell.size === size)).at(-1)
  if (largest !== '10 MB') return undefined
  return {
    title: 'Time for each character of 10 MB',
    head: ['candidate', '÷ that of 100 kB'],
    rows: [PARSE, ...results.candidates.map(({ name }) => name)].map((name) => [
      results.candidates.find((candidate) => candidate.name === name)?.label ?? name,
      short(perCharacter('10 MB', name) / perCharacter('100 kB', name))
    ])
  }
}
