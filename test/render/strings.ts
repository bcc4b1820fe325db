/** The path to a string in JSON. */
export type StringPath = ReadonlyArray<string | number>

/** The paths of all strings in JSON. */
export const stringPathsIn = (value: unknown, path: StringPath = []): ReadonlyArray<StringPath> => {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    stringPathsIn(item, [...path, Array.isArray(value) ? Number(key) : key])
  )
}

/** A copy of JSON with other strings in it. */
export const withStrings = (value: unknown, change: (text: string, path: StringPath) => string): unknown => {
  const copy = (part: unknown, path: StringPath): unknown => {
    if (typeof part === 'string') return change(part, path)
    if (Array.isArray(part)) return part.map((item, index) => copy(item, [...path, index]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copy(item, [...path, key])]))
  }
  return copy(value, [])
}

/** A copy of JSON with one string in another's place. */
export const withStringAt = (value: unknown, path: StringPath, text: string): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return text
  const inner = withStringAt((value as Readonly<Record<string | number, unknown>>)[key], rest, text)
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === key ? inner : item))
    : { ...(value as object), [key]: inner }
}
