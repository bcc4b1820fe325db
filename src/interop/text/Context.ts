import { findWords } from '../../text/findWords.js'

/** What stands around some words; a prefix or suffix that is not needed is `""`. */
export interface Context {
  readonly prefix: string
  readonly suffix: string
}

/** The prefix and the suffix, as far as they are needed. */
export const neededContext = ({ prefix, suffix }: Context): Partial<Context> => ({
  ...(prefix === '' ? {} : { prefix }),
  ...(suffix === '' ? {} : { suffix })
})

/** Whether some words, with what is to stand around them, stand at an offset of a text and nowhere else in it. */
export const isOnlyPlace = (text: string, exact: string, { prefix, suffix }: Context, start: number): boolean =>
  findWords(text, exact, prefix, suffix, 0) === start && findWords(text, exact, prefix, suffix, start + 1) < 0
