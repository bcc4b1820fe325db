/** Counts how often parts of what it wraps are looked at. */
export interface ReadCounter {
  /** A view of some data in which every look at a key, an index or an entry of a map, however deep, is counted. */
  readonly view: <A extends object>(data: A) => A
  /** How many looks there were so far. */
  readonly reads: () => number
}

/** Sets are looked at as they are: rules have none but the kinds that a reference may name. */
const isCountable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Set)

/** A counter that has counted nothing yet. Views of the same object are the same, so identity tells what it did. */
export const countReads = (): ReadCounter => {
  let reads = 0
  const views = new WeakMap<object, object>()
  const viewIfCountable = (value: unknown): unknown => (isCountable(value) ? view(value) : value)
  const viewOfMap = (map: ReadonlyMap<unknown, unknown>): object => ({
    has: (key: unknown): boolean => {
      reads++
      return map.has(key)
    },
    get: (key: unknown): unknown => {
      reads++
      return viewIfCountable(map.get(key))
    }
  })
  const viewOfJson = (target: object): object =>
    new Proxy(target, {
      get: (of, key, receiver) => {
        reads++
        return viewIfCountable(Reflect.get(of, key, receiver))
      }
    })
  const view = <A extends object>(data: A): A => {
    const known = views.get(data) as A | undefined
    if (known !== undefined) return known
    const seen = data instanceof Map ? viewOfMap(data) : viewOfJson(data)
    views.set(data, seen)
    views.set(seen, seen)
    return seen as A
  }
  return { view, reads: () => reads }
}
