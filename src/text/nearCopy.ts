import { type FoldedText, foldText } from './foldText.js'
import { indexWhere } from './indexWhere.js'

/**
 * The first stretch of a text that differs from some words in nothing but quotation marks, dashes, spaces, case or
 * Unicode form, as it is spelled there; nothing where there is none.
 *
 * Line breaks are spaces, and invisible characters count as spaces do: present or not is all one. The stretch never
 * cuts a surrogate pair or a letter off its combining marks. Linear in both texts.
 */
export const nearCopy = (text: string, words: string): string | undefined => nearCopyIn(text, foldText(text), words)

/** `nearCopy` for those who have folded the text before. */
export const nearCopyIn = (text: string, foldedText: FoldedText, words: string): string | undefined => {
  const { folded: needle } = foldText(words)
  if (needle === '') return undefined
  const { folded, starts, ends } = foldedText
  const last = needle.length - 1
  const isWhole = (at: number): boolean => starts[at] !== -1 && ends[at + last] !== -1
  const at = indexWhere(folded, needle, 0, isWhole)
  return at < 0 ? undefined : text.slice(starts[at], ends[at + last])
}
