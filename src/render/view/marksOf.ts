import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { AnchorUse, ArticleIndex } from '../../rule/ArticleIndex.js'
import type { Trail } from '../../rule/Trail.js'
import type { ArticleView, Mark } from './ArticleView.js'

/** The marks of an article, and the anchors that should be marked and cannot be. */
interface Marks extends Pick<ArticleView, 'marksIn' | 'markOf'> {
  readonly missing: ReadonlyArray<AnchorUse>
}

const MARKED: ReadonlySet<unknown> = new Set(['mentions', 'segments'])

/** Sorts the anchors of the article into those that are marked and those that cannot be. */
export const marksOf = ({ anchors }: ArticleIndex): Marks => {
  const marksIn = new Map<AnchorTarget, Array<Mark>>()
  const markOf = new Map<Anchor, Mark>()
  const missing: Array<AnchorUse> = []
  for (const use of anchors) {
    const holder = use.parent as Trail
    if (!MARKED.has(holder.key)) continue
    const { anchor, start, second } = use
    if (start < 0 || second >= 0) {
      missing.push(use)
      continue
    }
    const record = holder.parent as Trail
    const mark = {
      list: (record.parent as Trail).key as Mark['list'],
      position: record.key as number,
      ordinal: use.key as number,
      target: anchor.in,
      start,
      end: start + anchor.exact.length
    }
    const marks = marksIn.get(anchor.in)
    if (marks === undefined) marksIn.set(anchor.in, [mark])
    else marks.push(mark)
    markOf.set(anchor, mark)
  }
  return { marksIn, markOf, missing }
}
