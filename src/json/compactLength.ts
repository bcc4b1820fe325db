/** How deep it calls itself; what lies deeper is not measured. */
const deepest = 64

/** The length of the shortest text that stands for a number; `NaN` where an exponent might make it shorter still. */
const lengthOfNumber = (number: number): number => {
  const size = Math.abs(number)
  const isShortest = Number.isInteger(number) ? size < 1000 : size >= 0.01 && size !== Infinity
  return isShortest ? String(number).length : NaN
}

const lengthOfContainer = (container: object, depth: number): number => {
  if (depth === deepest) return NaN
  let length = 1
  if (Array.isArray(container)) {
    for (let at = 0; at < container.length; at += 1) length += 1 + lengthOf(container[at], depth)
    return length === 1 ? 2 : length
  }
  const members = container as Readonly<Record<string, unknown>>
  for (const key in members) {
    const member = members[key]
    // Most members are strings, which are measured where they stand.
    length += key.length + 4 + (typeof member === 'string' ? member.length + 2 : lengthOf(member, depth))
  }
  return length === 1 ? 2 : length
}

const lengthOf = (value: unknown, depth: number): number => {
  if (typeof value === 'string') return value.length + 2
  if (typeof value === 'object' && value !== null) return lengthOfContainer(value, depth + 1)
  if (typeof value === 'number') return lengthOfNumber(value)
  return value === false ? 5 : 4
}

/**
 * How many UTF-16 units the shortest JSON text of a value has, escapes in strings not counted; `NaN` where that is not known
 * without more work, as for what is nested deeply.
 *
 * No text of the value is shorter, whatever its author writes: it has each quote, comma, colon and bracket once, and no
 * number has a shorter spelling. The value is one that `JSON.parse` made.
 */
export const compactLength = (value: unknown): number => lengthOf(value, 0)
