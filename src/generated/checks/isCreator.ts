// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isCreatorType } from './isCreatorType.js'
import { isText } from './isText.js'

/** Whether a value is what `Creator` admits; throws where it cannot tell. */
export const isCreator = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'name':
        if (!isText(value['name'])) return false
        count++
        break
      case 'type':
        if (!isCreatorType(value['type'])) return false
        count++
        break
      case 'version':
        if (!isText(value['version'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
