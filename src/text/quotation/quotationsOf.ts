import type { TextRange } from '../TextRange.js'
import { coreOf } from './coreOf.js'
import { type MarkFamily, markFamilies } from './MarkKind.js'
import { mergeRanges } from './mergeRanges.js'
import type { Quotations } from './Quotations.js'
import { type ScannedText, scanText } from './scanText.js'
import { speechStart } from './speechStart.js'

/** A scanned text with what is found to be quoted in it, which grows. */
interface Growing extends ScannedText {
  readonly ranges: Array<TextRange>
}

const scan = (text: string): Growing => {
  const scanned = scanText(text)
  return { ...scanned, ranges: [...scanned.closed] }
}

/** Carries the quotations of one family over the ends of the texts. */
const carryOver = (texts: ReadonlyArray<Growing>, family: MarkFamily): void => {
  let openSince = -1
  texts.forEach(({ ranges, scans, text }, index) => {
    const found = scans.get(family)
    if (found === undefined || (found.closed.length === 0 && found.opened < 0)) return
    if (found.closesFirst && openSince >= 0) {
      for (const between of texts.slice(openSince + 1, index)) {
        between.ranges.push({ start: 0, end: between.text.length })
      }
    }
    openSince = -1
    if (found.opened < 0) return
    const isReopened = texts[index + 1]?.scans.get(family)?.opensAtStart === true
    if (found.runsOn === 'yes' || (found.runsOn === 'if-reopened' && isReopened)) {
      ranges.push({ start: found.opened, end: text.length })
      openSince = index
    } else if (found.fallback >= 0) ranges.push({ start: found.opened, end: found.fallback })
  })
}

/** The line under an embedded post: — Zalmay Khalilzad (@US4AfghanPeace) December 3, 2020. */
const SOURCE_LINE = /\s[—–][^—–\n]{1,100}\(@\w{1,50}\)[^—–\n]{0,40}$/u

/**
 * Finds what counts as quoted in texts that follow each other: the paragraphs of a body, or a headline alone.
 *
 * A quotation that runs over paragraphs re-opens each, with the opening mark or (in French, Spanish) the closing one,
 * and closes once; one that does not re-open counts too, if it closes before it would open again. Marks of different
 * families hold each other; in doubt more counts as quoted, never less. Linear in the texts.
 */
export const quotationsOf = (texts: ReadonlyArray<string>): ReadonlyArray<Quotations> => {
  const scanned = texts.map(scan)
  for (const family of markFamilies) carryOver(scanned, family)
  return scanned.map(({ ranges, text }, index) => {
    const merged = mergeRanges(text, ranges)
    const sourceLine = text.search(SOURCE_LINE)
    return {
      text,
      ranges: merged,
      core: coreOf(text, { start: 0, end: sourceLine < 0 ? text.length : sourceLine }),
      speechStart: speechStart(text, merged[0]?.start ?? -1, index === 0)
    }
  })
}
