// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isEdtfDate } from './isEdtfDate.js'
import { isLocalId } from './isLocalId.js'

/** Whether a value is what `Dateline` admits; throws where it cannot tell. */
export const isDateline = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'place':
        if (!isLocalId(value['place'])) return false
        count++
        break
      case 'date':
        if (!isEdtfDate(value['date'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count > 0
}
