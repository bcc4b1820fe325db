/** A letter, a digit, a combining mark, or a joiner, which stands within words. */
const WORD_AHEAD = /[\p{L}\p{N}\p{M}\u200c\u200d]$/u
const WORD_AFTER = /^[\p{L}\p{N}\p{M}\u200c\u200d]/u

/** A character of a script that is written without spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tai_Le}\p{sc=New_Tai_Lue}\p{sc=Tai_Tham}\p{sc=Tai_Viet}]/u

/**
 * Whether an offset of a text falls within a word. `perhaps`: it stands between two letters, one of them of a script that is
 * written without spaces.
 */
export const wordCut = (text: string, offset: number): 'no' | 'yes' | 'perhaps' => {
  const [ahead] = WORD_AHEAD.exec(text.slice(Math.max(0, offset - 2), offset)) ?? []
  const [after] = WORD_AFTER.exec(text.slice(offset, offset + 2)) ?? []
  if (ahead === undefined || after === undefined) return 'no'
  return UNSPACED.test(ahead) || UNSPACED.test(after) ? 'perhaps' : 'yes'
}
