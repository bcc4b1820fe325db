import { quote } from '../codec/describeValue.js'
import type { AnchorUse, ArticleIndex } from './ArticleIndex.js'
import { positionOfParagraph } from './references.js'
import type { Finding, Rule } from './Rule.js'

/** Where a segment stands in reading order: the headline is ahead of the first paragraph. */
interface Placed {
  readonly position: number
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

const placeOf = (index: ArticleIndex, statement: number, position: number): Placed | undefined => {
  const { anchor, second, start } = index.anchors[(index.firstSegments[statement] as number) + position] as AnchorUse
  if (start < 0 || second >= 0) return undefined
  const paragraph = positionOfParagraph(index, anchor.in) ?? -1
  return { position, paragraph, start, end: start + anchor.exact.length }
}

const faultOf = (ahead: Placed, here: Placed): string | undefined => {
  if (here.paragraph !== ahead.paragraph) return here.paragraph < ahead.paragraph ? 'stands before' : undefined
  if (here.start >= ahead.end) return undefined
  return here.end <= ahead.start ? 'stands before' : 'overlaps'
}

function* run(index: ArticleIndex): Iterable<Finding> {
  for (const [statement, { segments }] of index.article.statements.entries()) {
    if (segments.length === 1) continue
    const path = ['statements', statement, 'segments']
    let ahead: Placed | undefined
    for (const [position, segment] of segments.entries()) {
      const here = placeOf(index, statement, position)
      if (here === undefined) continue
      const fault = ahead === undefined ? undefined : faultOf(ahead, here)
      if (ahead !== undefined && fault !== undefined) {
        yield {
          path: [...path, position],
          message: `the segment ${quote(segment.exact)} ${fault} the one listed ahead of it`,
          related: [{ path: [...path, ahead.position], message: 'the segment listed ahead of it' }]
        }
      }
      if (ahead === undefined || fault !== 'overlaps' || here.end > ahead.end) ahead = here
    }
  }
}

/** Finds segments of one statement that are out of reading order, or overlap. */
export const statementSegmentOrder: Rule = {
  code: 'statement/segment-order',
  severity: 'error',
  summary: 'segments of one statement are out of reading order, or overlap',
  run
}
