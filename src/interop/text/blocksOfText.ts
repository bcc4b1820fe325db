/**
 * Where a line ends: what UAX #14 calls a mandatory break, and the information separators, which end a paragraph for the
 * bidirectional algorithm.
 */
const LINE_END = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028]/

const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u

/**
 * The lines of a plain text that have something to be seen, without the white space around them, in blocks: lines with
 * no blank line between them. A paragraph separator (U+2029) parts blocks as a blank line does. No block is empty.
 */
export const blocksOfText = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const blocks: Array<Array<string>> = []
  let isApart = true
  for (const line of text.replace(/\u2029/g, '\n\n').split(LINE_END)) {
    if (!VISIBLE.test(line)) isApart = true
    else if (isApart) {
      blocks.push([line.trim()])
      isApart = false
    } else blocks.at(-1)?.push(line.trim())
  }
  return blocks
}

/** A script that is written without spaces between words, so that a line of it may end anywhere. */
const END_WITHOUT_SPACE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60]$/u
const START_WITHOUT_SPACE = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60]/u

/**
 * One line of the lines of a block: a space where each ended, none between two Chinese or Japanese characters.
 *
 * @see https://www.w3.org/TR/css-text-4/#line-break-transform
 */
export const joinedLines = (lines: ReadonlyArray<string>): string =>
  lines
    .map((line, index) => {
      const ahead = index === 0 ? '' : (lines[index - 1] as string)
      const isClose = ahead === '' || (END_WITHOUT_SPACE.test(ahead.slice(-2)) && START_WITHOUT_SPACE.test(line))
      return isClose ? line : ` ${line}`
    })
    .join('')

/** The paragraphs that blocks of lines are: each block one, or, of a single block, each line. */
export const paragraphsOfBlocks = (blocks: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  blocks.length === 1 ? blocks.flat() : blocks.map(joinedLines)
