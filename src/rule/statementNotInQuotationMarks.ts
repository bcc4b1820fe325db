import { quote } from '../codec/describeValue.js'
import type { AnchorTarget } from '../model/Anchor.js'
import { closedIn } from '../text/quotation/closedIn.js'
import { isInMarks, isQuoted } from '../text/quotation/isQuoted.js'
import type { Quotations } from '../text/quotation/Quotations.js'
import { quotationsOf } from '../text/quotation/quotationsOf.js'
import type { TextRange } from '../text/TextRange.js'
import type { AnchorUse, ArticleIndex } from './ArticleIndex.js'
import { positionOfParagraph } from './references.js'
import type { Finding, Rule } from './Rule.js'

/** Answers whether a stretch of the headline or of a paragraph counts as quoted. */
type QuotationTest = (target: AnchorTarget, text: string, stretch: TextRange) => boolean

/**
 * Each text is scanned when it is first asked for, and by itself; only where that does not settle it are the paragraphs
 * around it, for a quotation may run over several.
 */
const quotationTest = (index: ArticleIndex): QuotationTest => {
  const { article } = index
  const closed = new Map<AnchorTarget, ReadonlyArray<TextRange>>()
  let body: ReadonlyArray<Quotations> | undefined
  let headline: Quotations | undefined
  const quotationsAround = (target: AnchorTarget): Quotations => {
    if (target === 'headline') return (headline ??= quotationsOf([article.headline])[0] as Quotations)
    body ??= quotationsOf(article.body.map(({ text }) => text))
    return body[positionOfParagraph(index, target) as number] as Quotations
  }
  return (target, text, stretch) => {
    const ranges = closed.get(target) ?? closedIn(text)
    closed.set(target, ranges)
    return isInMarks(text, ranges, stretch) || isQuoted(quotationsAround(target), stretch)
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const isInQuotation = quotationTest(index)
  for (const [statement, { segments }] of index.article.statements.entries()) {
    for (const [position, segment] of segments.entries()) {
      const { second, start, text } = index.anchors[(index.firstSegments[statement] as number) + position] as AnchorUse
      if (segment.type !== 'quoted' || text === undefined || start < 0 || second >= 0) continue
      if (isInQuotation(segment.in, text, { start, end: start + segment.exact.length })) continue
      yield {
        path: ['statements', statement, 'segments', position],
        message: `the segment ${quote(segment.exact)} is said to be quoted, yet stands in no quotation marks`,
        received: quote(segment.exact),
        hint: 'if these are the words of the reporter, its type is "paraphrased"'
      }
    }
  }
}

/** Finds quoted segments that stand neither in quotation marks nor where a text quotes without them. */
export const statementNotInQuotationMarks: Rule = {
  code: 'statement/not-in-quotation-marks',
  severity: 'warning',
  summary: 'a quoted segment stands in no quotation marks',
  run
}
