// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { CameoCode } from '../../vocabulary/CameoCode.js'

/** Whether a value is what `CameoCoding` admits; throws where it cannot tell. */
export const isCameoCoding = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'cameo') return false
        count++
        break
      case 'code':
        if (!CameoCode.is(value['code'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
