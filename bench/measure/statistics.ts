/** What several rounds gave: the middle, and how far apart the rounds were. */
export interface Summary {
  readonly median: number
  /** The distance between the quartiles, as a part of the median. */
  readonly spread: number
}

const quantile = (sorted: ReadonlyArray<number>, part: number): number => {
  const position = (sorted.length - 1) * part
  const lower = sorted[Math.floor(position)] ?? NaN
  const upper = sorted[Math.ceil(position)] ?? NaN
  return lower + (upper - lower) * (position - Math.floor(position))
}

export const median = (values: ReadonlyArray<number>): number =>
  quantile(
    [...values].sort((left, right) => left - right),
    0.5
  )

export const summaryOf = (values: ReadonlyArray<number>): Summary => {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = quantile(sorted, 0.5)
  return { median: middle, spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / middle }
}
