// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isOutletMedium } from './isOutletMedium.js'
import { isPlainMedium } from './isPlainMedium.js'
import { isSocialPost } from './isSocialPost.js'

/** Whether a value is what `Medium` admits; throws where it cannot tell. */
export const isMedium = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['kind']) {
    case 'official-statement':
    case 'press-conference':
    case 'speech':
    case 'letter':
    case 'document':
    case 'remark':
      return isPlainMedium(value)
    case 'interview':
    case 'broadcast':
    case 'news-report':
      return isOutletMedium(value)
    case 'social-post':
      return isSocialPost(value)
    default:
      return false
  }
}
