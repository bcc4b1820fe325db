// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { Json } from '../../codec/json.js'
import { isPlainRecord } from '../../codec/plain.js'
import { isExtensionName } from './isExtensionName.js'

/** Whether a value is what `Extensions` admits; throws where it cannot tell. */
export const isExtensions = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  for (const key in value) {
    if (!isExtensionName(key) || !Json.is(value[key])) {
      if (Object.hasOwn(value, key)) return false
    }
  }
  return true
}
