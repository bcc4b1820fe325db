// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isWeekday } from './isWeekday.js'
import { isWeekdayDirection } from './isWeekdayDirection.js'

/** Whether a value is what `WeekdayReference` admits; throws where it cannot tell. */
export const isWeekdayReference = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'weekday') return false
        count++
        break
      case 'weekday':
        if (!isWeekday(value['weekday'])) return false
        count++
        break
      case 'direction':
        if (!isWeekdayDirection(value['direction'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 3
}
