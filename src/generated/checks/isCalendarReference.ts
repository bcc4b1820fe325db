// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isCalendarDirection } from './isCalendarDirection.js'
import { isDayOfMonth } from './isDayOfMonth.js'
import { isMonth } from './isMonth.js'

/** Whether a value is what `CalendarReference` admits; throws where it cannot tell. */
export const isCalendarReference = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'calendar') return false
        count++
        break
      case 'month':
        if (!isMonth(value['month'])) return false
        count++
        break
      case 'day':
        if (!isDayOfMonth(value['day'])) return false
        break
      case 'direction':
        if (!isCalendarDirection(value['direction'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 3
}
