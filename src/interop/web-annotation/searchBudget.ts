/** How many units of text are read at the most while words are looked for, so that hostile input ends in time. */
const MOST_SEARCH = 2 ** 27

/** Tells, each time before a text of so many units is read through, whether that may still be done. */
export const searchBudget = (): ((units: number) => boolean) => {
  let left = MOST_SEARCH
  return (units) => {
    left -= units
    return left >= 0
  }
}
