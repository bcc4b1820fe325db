import { quote } from '../codec/describeValue.js'
import type { Segment } from '../model/Segment.js'
import { isQuoted } from '../text/quotation/isQuoted.js'
import type { Quotations } from '../text/quotation/Quotations.js'
import { quotationsOf } from '../text/quotation/quotationsOf.js'
import type { AnchorUse, ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

/** Answers what counts as quoted in the headline or a paragraph; the texts are scanned once, when first asked for. */
const lookUp = ({ article, positionOfParagraph }: ArticleIndex): ((segment: Segment) => Quotations) => {
  let body: ReadonlyArray<Quotations> | undefined
  let headline: Quotations | undefined
  return ({ in: target }) => {
    if (target === 'headline') return (headline ??= quotationsOf([article.headline])[0] as Quotations)
    body ??= quotationsOf(article.body.map(({ text }) => text))
    return body[positionOfParagraph.get(target) as number] as Quotations
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const quotationsAround = lookUp(index)
  for (const [statement, { segments }] of index.article.statements.entries()) {
    for (const [position, segment] of segments.entries()) {
      const { second, start } = index.anchors[(index.firstSegments[statement] as number) + position] as AnchorUse
      if (segment.type !== 'quoted' || start < 0 || second >= 0) continue
      const stretch = { start, end: start + segment.exact.length }
      if (isQuoted(quotationsAround(segment), stretch)) continue
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
