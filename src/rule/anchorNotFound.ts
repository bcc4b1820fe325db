import { quote, quoteUpTo } from '../codec/describeValue.js'
import type { Anchor } from '../model/Anchor.js'
import { findAnchor } from '../text/findAnchor.js'
import { nearCopy } from '../text/nearCopy.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTarget } from './describeTarget.js'
import type { Finding, Rule } from './Rule.js'
import { below, pathOf } from './Trail.js'

/** How much text is read for hints in all, and how much of a copy is shown, in UTF-16 code units. */
const MOST_READ = 1_000_000
const MOST_SHOWN = 1_000

const holds = (text: string, anchor: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>): boolean =>
  findAnchor(text, anchor) >= 0

/** What is not there: the words themselves, or the words between those that should surround them. */
const messageOf = ({ in: target, exact, prefix, suffix }: Anchor, text: string): string => {
  const isBare = prefix === undefined && suffix === undefined
  if (isBare || !holds(text, { exact })) return `${quote(exact)} is not in ${describeTarget(target)}`
  const before = prefix === undefined ? [] : [`${quote(prefix)} right before it`]
  const after = suffix === undefined ? [] : [`${quote(suffix)} right after it`]
  return `${quote(exact)} is in ${describeTarget(target)}, but not with ${[...before, ...after].join(' and ')}`
}

/** The words as the text spells them: a copy that differs in marks, dashes, spaces, case or Unicode form only. */
const copyHint = ({ exact, prefix = '', suffix = '' }: Anchor, text: string): string | undefined => {
  const words = holds(text, { exact }) ? prefix + exact + suffix : exact
  const copy = nearCopy(text, words)
  return copy === undefined || copy === words ? undefined : `the text has it as ${quoteUpTo(MOST_SHOWN, copy)}`
}

/** The other part of the article that has the words. */
const elsewhereHint = (anchor: Anchor, { article: { headline, body } }: ArticleIndex): string | undefined => {
  if (anchor.in !== 'headline' && holds(headline, anchor)) return 'the headline has it'
  const paragraph = body.find(({ id, text }) => id !== anchor.in && holds(text, anchor))
  return paragraph === undefined ? undefined : `paragraph ${quote(paragraph.id)} has it`
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const { headline, body } = index.article
  const length = body.reduce((sum, { text }) => sum + text.length, headline.length)
  let toRead = MOST_READ
  let toFold = MOST_READ
  for (const { anchor, at, text, start } of index.faultyAnchors) {
    if (start >= 0) continue
    toFold -= Math.max(text.length, anchor.exact.length)
    const copy = toFold >= 0 ? copyHint(anchor, text) : undefined
    const hint = copy ?? (toRead > 0 ? elsewhereHint(anchor, index) : undefined)
    toRead -= length
    yield {
      path: pathOf(below(at, 'exact')),
      message: messageOf(anchor, text),
      expected: `words that stand in ${describeTarget(anchor.in)}`,
      received: quote(anchor.exact),
      ...(hint === undefined ? {} : { hint })
    }
  }
}

/** Finds anchors whose words, with what should surround them, are not in their paragraph. */
export const anchorNotFound: Rule = {
  code: 'anchor/not-found',
  severity: 'error',
  summary: 'the quoted words are not in that paragraph',
  run
}
