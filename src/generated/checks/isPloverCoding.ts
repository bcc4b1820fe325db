// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { PloverEvent } from '../../vocabulary/PloverEvent.js'
import { PloverMode } from '../../vocabulary/PloverMode.js'
import { ploverModes } from '../../vocabulary/ploverModes.js'
import { isNonEmptyPloverContextList } from './isNonEmptyPloverContextList.js'

/** Whether a value is what `PloverCoding` admits; throws where it cannot tell. */
export const isPloverCoding = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'plover') return false
        count++
        break
      case 'event':
        if (!PloverEvent.is(value['event'])) return false
        count++
        break
      case 'mode':
        if (!PloverMode.is(value['mode'])) return false
        break
      case 'contexts':
        if (!isNonEmptyPloverContextList(value['contexts'])) return false
        break
      default:
        return false
    }
  }
  return count === 2 && (value['mode'] === undefined ||
      (ploverModes as Readonly<Record<string, ReadonlyArray<unknown>>>)[value['event'] as string]?.includes(value['mode']) === true)
}
