/**
 * The longest needle that is left to `String.prototype.indexOf`. V8 looks at no more than 250 units of a needle when it
 * skips ahead, so the time it takes for a longer one can grow with needle × text (3 µs a unit were measured in "aaaa…").
 */
export const LONGEST_FOR_INDEX_OF = 250

/** The units of a needle as numbers, which are read several times for each unit of the text. */
const unitsOf = (needle: string): Uint16Array => {
  const units = new Uint16Array(needle.length)
  for (let at = 0; at < needle.length; at++) units[at] = needle.charCodeAt(at)
  return units
}

/** The length of the longest border of each beginning of the needle (Knuth, Morris and Pratt). */
const bordersOf = (needle: Uint16Array): Int32Array => {
  const borders = new Int32Array(needle.length)
  for (let at = 1, length = 0; at < needle.length; at++) {
    while (length > 0 && needle[at] !== needle[length]) length = borders[length - 1] as number
    if (needle[at] === needle[length]) length++
    borders[at] = length
  }
  return borders
}

const steadyIndexWhere = (text: string, needle: string, from: number, admits: (offset: number) => boolean): number => {
  const units = unitsOf(needle)
  const borders = bordersOf(units)
  for (let at = from, length = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    while (length > 0 && unit !== units[length]) length = borders[length - 1] as number
    if (unit === units[length]) length++
    if (length < units.length) continue
    if (admits(at + 1 - length)) return at + 1 - length
    length = borders[length - 1] as number
  }
  return -1
}

/**
 * The offset of the first occurrence of a needle, overlapping ones included, that a test admits; −1 where there is none.
 *
 * Linear in the text whatever it holds, given that the test takes constant time: what follows an occurrence that the test
 * refused is read unit by unit, for each call of `indexOf` would read the needle again. Offsets are UTF-16 code units.
 *
 * @param needle - not empty
 * @param from - where the first occurrence may begin
 */
export const indexWhere = (text: string, needle: string, from: number, admits: (offset: number) => boolean): number => {
  const at = text.indexOf(needle.slice(0, LONGEST_FOR_INDEX_OF), from)
  if (at < 0 || (text.startsWith(needle, at) && admits(at))) return at
  return steadyIndexWhere(text, needle, at + 1, admits)
}
