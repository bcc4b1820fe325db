// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isLanguageTag } from './isLanguageTag.js'
import { isLocalId } from './isLocalId.js'
import { isText } from './isText.js'

/** Whether a value is what `Paragraph` admits; throws where it cannot tell. */
export const isParagraph = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isLocalId(value['id'])) return false
        count++
        break
      case 'text':
        if (!isText(value['text'])) return false
        count++
        break
      case 'language':
        if (!isLanguageTag(value['language'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
