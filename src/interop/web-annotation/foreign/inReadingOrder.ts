import type { AnchorEntry } from './AnchorEntry.js'

/**
 * Segments in reading order, without new ones that overlap others.
 *
 * @param refuse - is told those that are left out
 */
export const inReadingOrder = (
  entries: ReadonlyArray<AnchorEntry>,
  refuse: (entry: AnchorEntry) => void
): ReadonlyArray<AnchorEntry> => {
  const kept: Array<AnchorEntry> = []
  for (const entry of [...entries].sort((one, other) => one.start - other.start)) {
    for (let last = kept.at(-1); last !== undefined && last.end > entry.start; last = kept.at(-1)) {
      if (entry.isNew) break
      kept.pop()
      refuse(last)
    }
    const last = kept.at(-1)
    if (last === undefined || last.end <= entry.start) kept.push(entry)
    else refuse(entry)
  }
  return kept
}
