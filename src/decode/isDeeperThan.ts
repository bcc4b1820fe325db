/** Whether a value of JSON has more levels of lists and objects than a number of them; looked at without recursion. */
export const isDeeperThan = (most: number, value: unknown): boolean => {
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
