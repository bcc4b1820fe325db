/** How many units of text are read at the most while words are looked for, so that hostile input ends in time. */
const MOST_SEARCH = 2 ** 27

/** Tells, each time before a text is searched, whether that may still be done. */
export const searchBudget = (text: string): (() => boolean) => {
  let left = MOST_SEARCH
  return () => {
    left -= 2 * text.length
    return left >= 0
  }
}
