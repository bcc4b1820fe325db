// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchor } from './isAnchor.js'
import { isEdtfDate } from './isEdtfDate.js'

/** Whether a value is what `CalendarDate` admits; throws where it cannot tell. */
export const isCalendarDate = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'date') return false
        count++
        break
      case 'value':
        if (!isEdtfDate(value['value'])) return false
        count++
        break
      case 'expression':
        if (!isAnchor(value['expression'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
