/** How many units of text are read at the most where no other number is given. */
const MOST_READ = 2 ** 27

/**
 * Tells, each time before a text of so many units is read in search of words, whether that may still be done, so that hostile
 * input ends in time. What is refused counts too: once there is no room, there is none again.
 *
 * @param most - how many units may be read in all
 */
export const searchBudget = (most: number = MOST_READ): ((units: number) => boolean) => {
  let left = most
  return (units) => {
    left -= units
    return left >= 0
  }
}
