// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isWikidataId } from './isWikidataId.js'

/** Whether a value is what `WikidataIdentifier` admits; throws where it cannot tell. */
export const isWikidataIdentifier = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'wikidata') return false
        count++
        break
      case 'value':
        if (!isWikidataId(value['value'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
