import { quote } from '../codec/describeValue.js'
import type { Anchor } from '../model/Anchor.js'
import { findAnchor } from '../text/findAnchor.js'
import type { AnchorUse, ArticleIndex } from './ArticleIndex.js'
import { describeTarget } from './describeTarget.js'
import type { Finding, Rule } from './Rule.js'
import { below, pathOf } from './Trail.js'

/** How much text around the words a hint offers; in real news this has always been enough. */
const AROUND = 8

/** How much text is read for hints in all, in UTF-16 code units. */
const MOST_READ = 1_000_000

/** The prefix or suffix with which the words stand there only once, where one of that length tells. */
const hintOf = ({ start, anchor }: AnchorUse, text: string): string | undefined => {
  const end = start + anchor.exact.length
  const before = [...text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND).join('')
  const after = [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join('')
  const isAlone = (more: Partial<Anchor>): boolean => findAnchor(text, { ...anchor, ...more }, start + 1) < 0
  if (before !== '' && isAlone({ prefix: before })) return `for the first, write "prefix": ${quote(before)}`
  if (after !== '' && isAlone({ suffix: after })) return `for the first, write "suffix": ${quote(after)}`
  return undefined
}

function* run({ faultyAnchors }: ArticleIndex): Iterable<Finding> {
  let room = MOST_READ
  for (const use of faultyAnchors) {
    const { anchor, text, start, second } = use
    if (second < 0) continue
    const hint = room > 0 ? hintOf(use, text) : undefined
    room -= text.length
    yield {
      path: pathOf(below(use, 'exact')),
      message: `${quote(anchor.exact)} is in ${describeTarget(anchor.in)} more than once: at ${start} and at ${second} (UTF-16 units)`,
      expected: 'words that stand there once, or a prefix or suffix that tells which are meant',
      received: quote(anchor.exact),
      ...(hint === undefined ? {} : { hint })
    }
  }
}

/** Finds anchors whose words stand in their paragraph more than once, with nothing that tells which are meant. */
export const anchorAmbiguous: Rule = {
  code: 'anchor/ambiguous',
  severity: 'error',
  summary: 'the quoted words are in that paragraph more than once',
  run
}
