import { parseArgs } from 'node:util'
import { type CandidateInfo, candidates } from './candidates.js'

/** What the command line asks for. */
export interface Options {
  readonly candidates: ReadonlyArray<CandidateInfo>
  readonly rounds: number
  readonly budget: number
  readonly isQuick: boolean
  readonly isOfRules: boolean
  /** Whether what came out is what the documentation shows: only of a whole run. */
  readonly isWritten: boolean
}

const FULL = { rounds: 7, budget: 1400 }
const QUICK = { rounds: 1, budget: 1400 }

const chosen = (only: string | undefined): ReadonlyArray<CandidateInfo> => {
  if (only === undefined) return candidates
  const names = only.split(',')
  const unknown = names.find((name) => !candidates.some((candidate) => candidate.name === name))
  if (unknown !== undefined) {
    throw new RangeError(`there is no candidate ${unknown}: expected ${candidates.map(({ name }) => name).join(', ')}`)
  }
  return candidates.filter(({ name }) => names.includes(name))
}

const counted = (text: string): number => {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new RangeError(`--rounds is ${text}: expected a whole number from 1`)
}

/** Reads the words of the command line. */
export const optionsOf = (words: ReadonlyArray<string>): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false }
    }
  })
  const { only, rounds, quick, rules } = values
  const { rounds: usual, budget } = quick ? QUICK : FULL
  return {
    candidates: chosen(only),
    rounds: rounds === undefined ? usual : counted(rounds),
    budget,
    isQuick: quick,
    isOfRules: rules,
    isWritten: !quick && only === undefined
  }
}
