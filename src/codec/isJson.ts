import { isPlainRecord } from './plain.js'

/** How many levels are looked at by recursion, which is fast; deeper values are walked. */
const MOST_LEVELS = 500

/** How many parts are looked at: a value that holds parts of itself many times could have no end of them. */
const MOST_PARTS = 50_000_000

/** What is left of the parts that may be looked at. */
interface Budget {
  parts: number
}

const isJsonWithin = (value: unknown, levels: number, budget: Budget): boolean => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  if (levels === 0 || budget.parts < 0) throw new RangeError()
  if (Array.isArray(value)) {
    budget.parts -= value.length
    for (let index = 0; index < value.length; index++) {
      if (!isJsonWithin(value[index], levels - 1, budget)) return false
    }
    return true
  }
  if (!isPlainRecord(value)) return false
  for (const key in value) {
    budget.parts--
    if (!isJsonWithin(value[key], levels - 1, budget)) return false
  }
  return true
}

/**
 * Whether JSON can write a value.
 *
 * @throws RangeError where that needs a longer look: the value is deep, holds itself, or is very large
 */
export const isJson = (value: unknown): boolean => isJsonWithin(value, MOST_LEVELS, { parts: MOST_PARTS })
