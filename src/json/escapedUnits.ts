import { charCode } from './charCode.js'

/** How many escapes are counted; who writes more of them is not waited for. */
const most = 10_000

/**
 * How many UTF-16 units a JSON text has more than it would have if no character in its strings were escaped; `NaN` where there
 * are very many escapes.
 */
export const escapedUnits = (text: string): number => {
  let units = 0
  let left = most
  // Outside strings JSON has no backslash, and of two that follow each other the first escapes the second.
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 2)) {
    left -= 1
    if (left < 0) return NaN
    units += text.charCodeAt(at + 1) === charCode.lowerU ? 5 : 1
  }
  return units
}
