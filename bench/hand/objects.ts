/** A value whose keys may be looked at. */
export type Fields = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How many keys a value has: those that are not known are found by counting. */
export const countKeys = (value: Fields): number => {
  let count = 0
  for (const _key in value) count++
  return count
}

/** One where there is a field, for the sum of the keys that are known. */
export const present = (field: unknown): number => (field === undefined ? 0 : 1)

export const isListOf = (isItem: (item: unknown) => boolean, value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isItem(value[index])) return false
  return true
}

export const isFullListOf = (isItem: (item: unknown) => boolean, value: unknown): boolean =>
  isListOf(isItem, value) && (value as ReadonlyArray<unknown>).length > 0
