/** A number that is no UTF-16 code unit. */
const NO_UNIT = 0x10000

/** For each offset of a sequence, how many items from there on are the same as from its start (Gusfield's Z). */
const zLengths = (units: Uint32Array): Int32Array => {
  const lengths = new Int32Array(units.length)
  let [start, end] = [0, 0]
  for (let at = 1; at < units.length; at++) {
    let length = at < end ? Math.min(end - at, lengths[at - start] as number) : 0
    while (units[length] === units[at + length]) length++
    lengths[at] = length
    if (at + length > end) [start, end] = [at, at + length]
  }
  return lengths
}

/**
 * For each offset of a text, up to its end, how many code units from there on are the first ones of some words. Linear in both
 * whatever they hold.
 */
export const commonLengths = (words: string, text: string): Int32Array => {
  const own = words.length
  const units = new Uint32Array(own + 1 + text.length + 1).fill(NO_UNIT)
  for (let at = 0; at < own; at++) units[at] = words.charCodeAt(at)
  for (let at = 0; at < text.length; at++) units[own + 1 + at] = text.charCodeAt(at)
  units[units.length - 1] = NO_UNIT + 1
  return zLengths(units).subarray(own + 1)
}

/** For each offset of a text, up to its end, how many code units right before it are the same as right before `start`. */
export const commonLengthsBefore = (text: string, start: number): Int32Array => {
  const units = new Uint32Array(start + 1 + text.length + 1).fill(NO_UNIT)
  for (let at = 0; at < start; at++) units[start - 1 - at] = text.charCodeAt(at)
  for (let at = 0; at < text.length; at++) units[start + text.length - at] = text.charCodeAt(at)
  units[units.length - 1] = NO_UNIT + 1
  return zLengths(units)
    .subarray(start + 1)
    .reverse()
}
