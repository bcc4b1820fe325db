import type { TextRange } from '../TextRange.js'
import { mergeRanges } from './mergeRanges.js'
import { scanText } from './scanText.js'

/**
 * The stretches of a text within quotation marks that open and close in it, in order, marks included.
 *
 * They are quoted whatever stands in the texts around: `quotationsOf` finds them all, and may find more.
 */
export const closedIn = (text: string): ReadonlyArray<TextRange> => mergeRanges(text, scanText(text).closed)
