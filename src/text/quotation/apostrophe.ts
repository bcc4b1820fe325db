import { lazyPattern } from '../lazyPattern.js'
import { hasWord, isUnspaced } from './letters.js'
import type { Mark } from './Mark.js'

/** What loses its beginning to an apostrophe: ’90s, ’tis, rock ’n’ roll, Dutch ’s avonds, Afrikaans ’n man. */
const elision = lazyPattern(
  '^(?:\\d0s?|\\d\\d|bout|cause|cos|em|gainst|k|n|ndrangheta|neath|nother|nuff|round|s|t|til|till|tis|twas|twere|twill)(?![\\p{L}\\p{N}])',
  'iu'
)

const LONGEST_ELISION = 12

/** Whether a single mark stands for the lost beginning of a word. */
export const isElision = (text: string, { end }: Mark): boolean =>
  elision().test(text.slice(end, end + LONGEST_ELISION))

/** Whether a single mark stands inside a word: Turkey’s, l’accord, мир’я. Chinese, Korean and their like have no such. */
export const isInWord = ({ after, before }: Mark): boolean =>
  hasWord(before) && hasWord(after) && !isUnspaced(before) && !isUnspaced(after)

/** Whether the letter before a mark ends a plural, so that the mark may be an apostrophe: the parties’ wishes. */
export const isAfterPlural = ({ before }: Mark): boolean => /[sxz]/i.test(before)
