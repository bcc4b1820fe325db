import type { TextRange } from '../TextRange.js'
import type { FamilyScan } from './FamilyScan.js'
import { type MarkFamily, markFamilies } from './MarkKind.js'
import { marksIn } from './marksIn.js'
import { scanPaired } from './scanPaired.js'
import { scanSingle } from './scanSingle.js'

/** What the marks of a text say, before its neighbours are looked at. */
export interface ScannedText {
  readonly text: string
  readonly scans: ReadonlyMap<MarkFamily, FamilyScan>
  /** The quotations of all families that close, in no order. */
  readonly closed: ReadonlyArray<TextRange>
}

/** Scans a text by itself, family by family. */
export const scanText = (text: string): ScannedText => {
  const marks = marksIn(text)
  const scans = new Map<MarkFamily, FamilyScan>()
  const closed: Array<TextRange> = []
  if (marks.length === 0) return { text, scans, closed }
  for (const family of markFamilies) {
    const own = marks.filter((mark) => mark.family === family)
    if (own.length === 0) continue
    const found = family === 'single' ? scanSingle(text, own) : scanPaired(text, own)
    scans.set(family, found)
    for (const range of found.closed) closed.push(range)
  }
  return { text, scans, closed }
}
