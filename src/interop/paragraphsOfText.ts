import { blocksOfText, paragraphsOfBlocks } from './text/blocksOfText.js'

/**
 * The paragraphs of a plain text without a headline: what blank lines part, or, where there is no blank line between two
 * others, each line.
 *
 * Lines with no blank line between them are joined to one paragraph where there are blank lines elsewhere. Lines end as
 * UAX #14 has them end; the white space around each is left out.
 */
export const paragraphsOfText = (text: string): ReadonlyArray<string> => paragraphsOfBlocks(blocksOfText(text))
