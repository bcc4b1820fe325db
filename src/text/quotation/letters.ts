import { lazyPattern } from '../lazyPattern.js'

const word = lazyPattern('(?!\\p{P})[\\p{L}\\p{M}\\p{N}\\p{Sc}\\p{Extended_Pictographic}]', 'u')
const unspaced = lazyPattern(
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Mymr}]',
  'u'
)
const openingBefore = lazyPattern('^$|[\\s\\p{Ps}\\p{Pd}¿¡/:：=|]', 'u')
const closingAfter = lazyPattern('^$|[\\s\\p{Pe}\\p{Pd}\\p{Terminal_Punctuation}/|]', 'u')

/** Whether there is a letter, a digit, a currency sign or an emoji among the characters: more than marks and stops. */
export const hasWord = (characters: string): boolean => word().test(characters)

/** Whether a letter is of a script whose words hold no apostrophe, and where a mark may stand between two letters. */
export const isUnspaced = (character: string): boolean => unspaced().test(character)

/** Whether an opening mark is at home after this character; `""` is the start of the text. */
export const invitesOpening = (before: string): boolean => openingBefore().test(before)

/** Whether a closing mark is at home before this character; `""` is the end of the text. */
export const invitesClosing = (after: string): boolean => closingAfter().test(after)
