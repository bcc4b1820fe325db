/** A dash that opens a line of dialogue. A hyphen does so only before a space, and no dash right before a digit. */
const DIALOGUE_DASH = /^[^\S\n\r\u2028\u2029]*(?:[—–―‒⸺](?!\d)|-{1,3}(?=\s))/mu

/** A colon that is no part of a time of day or of a URI. */
const COLON = /(?<!\d)[:：﹕](?!\/\/)|[:：﹕](?![\d/])/u

const LONGEST_NAME = 80
const SENTENCE = /[!?…。！？؟۔]|\p{L}{4}\.\s/u

const wordsOf = (label: string): ReadonlyArray<string> => label.split(/\s+/).filter((word) => /\p{L}/u.test(word))

/** Whether a name, not a sentence, stands before a colon: its last word is no lower-case one, or it has two at most. */
const isName = (label: string): boolean => {
  const words = wordsOf(label)
  const last = words.at(-1)
  if (last === undefined || SENTENCE.test(label)) return false
  return words.length <= 2 || !/^\P{L}*\p{Ll}/u.test(last)
}

/**
 * Where the words of a speaker begin whom a dash or a name with a colon introduces at the head of a text (of a line,
 * for the dash); −1 where nothing does.
 *
 * Words that stand in quotation marks right after the colon are all that a name introduces; a name has none in it.
 *
 * @param marksAt - where the first quotation starts that has marks; −1 where none has
 * @param mayBeDateline - whether the name may be a place that the report was filed from, which goes by having such
 */
export const speechStart = (text: string, marksAt: number, mayBeDateline: boolean): number => {
  const dash = DIALOGUE_DASH.exec(text)
  if (dash !== null) return dash.index + dash[0].length
  const colon = text.slice(0, LONGEST_NAME).search(COLON)
  if (colon < 0 || !isName(text.slice(0, colon))) return -1
  const isInMarks = marksAt >= 0 && (mayBeDateline || text.slice(colon + 1, marksAt).trim() === '')
  return isInMarks ? -1 : colon + 1
}
