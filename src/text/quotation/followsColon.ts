import { lazyPattern } from '../lazyPattern.js'

const MOST_SKIPPED = 8
const colonRightBefore = lazyPattern('(?<!\\d)[:：﹕][^\\p{L}\\p{N}/]{0,7}$|[:：﹕][^\\p{L}\\p{N}/]{1,7}$', 'u')

/** Whether a stretch begins right after a colon, but for spaces, dashes, marks and brackets. */
export const followsColon = (text: string, start: number): boolean =>
  colonRightBefore().test(text.slice(Math.max(0, start - MOST_SKIPPED), start))
