// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchor } from './isAnchor.js'
import { isLocalId } from './isLocalId.js'
import { isText } from './isText.js'

/** Whether a value is what `DocumentSpeaker` admits; throws where it cannot tell. */
export const isDocumentSpeaker = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'document') return false
        count++
        break
      case 'title':
        if (!isText(value['title'])) return false
        break
      case 'author':
        if (!isLocalId(value['author'])) return false
        break
      case 'anchor':
        if (!isAnchor(value['anchor'])) return false
        break
      default:
        return false
    }
  }
  return count === 1
}
