// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isJson } from '../../codec/isJson.js'
import { isPlainRecord } from '../../codec/plain.js'
import { isExtensionName } from './isExtensionName.js'

/** Whether a value is what `Extensions` admits; throws where it cannot tell. */
export const isExtensions = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  for (const key in value) {
    if (!isExtensionName(key) || !isJson(value[key])) return false
  }
  return true
}
