/** How many levels are looked at by recursion, which is fast and cannot overflow. */
const MOST_LEVELS = 500

const isDeeperByRecursion = (most: number, value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (most === 0) return true
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (isDeeperByRecursion(most - 1, value[index])) return true
    return false
  }
  for (const key in value) {
    if (isDeeperByRecursion(most - 1, (value as Readonly<Record<string, unknown>>)[key])) return true
  }
  return false
}

const isDeeperByLevels = (most: number, value: unknown): boolean => {
  let level: ReadonlyArray<unknown> = [value]
  for (let depth = 0; level.length > 0; depth++) {
    const inner: Array<unknown> = []
    for (const held of level) {
      if (typeof held !== 'object' || held === null) continue
      if (depth === most) return true
      for (const key in held) inner.push((held as Readonly<Record<string, unknown>>)[key])
    }
    level = inner
  }
  return false
}

/** Whether a value of JSON has more levels of lists and objects than a number of them. */
export const isDeeperThan = (most: number, value: unknown): boolean =>
  isDeeperByRecursion(Math.min(most, MOST_LEVELS), value) && (most <= MOST_LEVELS || isDeeperByLevels(most, value))
