import { pointer } from '../../src/index.js'

type Path = ReadonlyArray<string | number>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const idOf = (value: unknown): unknown => (isRecord(value) ? value['id'] : undefined)

const isCovered = (path: Path, losses: ReadonlySet<string>): boolean =>
  path.some((_, index) => losses.has(pointer({ path: path.slice(0, index + 1) }))) || losses.has('')

/** What stands in a value and not in another, leaf by leaf: things with an id are told by it, others by their place. */
function* missing(before: unknown, after: unknown, path: Path, losses: ReadonlySet<string>): Iterable<string> {
  if (isCovered(path, losses)) return
  if (Array.isArray(before)) {
    const others: ReadonlyArray<unknown> = Array.isArray(after) ? after : []
    const kept = before
      .map((item: unknown, index) => [item, index] as const)
      .filter(([, index]) => !isCovered([...path, index], losses))
    if (before.length === 0 && !Array.isArray(after)) yield pointer({ path })
    for (const [place, [item, index]] of kept.entries()) {
      const id = idOf(item)
      const other = id === undefined ? others[place] : others.find((one) => idOf(one) === id)
      yield* missing(item, other, [...path, index], losses)
    }
  } else if (isRecord(before)) {
    for (const [key, value] of Object.entries(before)) {
      yield* missing(value, isRecord(after) ? after[key] : undefined, [...path, key], losses)
    }
  } else if (before !== after) yield pointer({ path })
}

/**
 * The law of bridges: what an article said before it went to another format and came back, and no longer says, though no loss tells
 * of it. Pointers; none where the law holds. A loss covers what lies below it.
 */
export const changesIn = (
  before: unknown,
  after: unknown,
  losses: ReadonlyArray<{ readonly pointer: string }>
): ReadonlyArray<string> => [...missing(before, after, [], new Set(losses.map((loss) => loss.pointer)))]
