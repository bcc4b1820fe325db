// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isText } from './isText.js'
import { isUrl } from './isUrl.js'

/** Whether a value is what `Publisher` admits; throws where it cannot tell. */
export const isPublisher = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'name':
        if (!isText(value['name'])) return false
        count++
        break
      case 'url':
        if (!isUrl(value['url'])) return false
        break
      default:
        return false
    }
  }
  return count === 1
}
