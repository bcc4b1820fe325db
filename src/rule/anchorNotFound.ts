import { quote, quoteUpTo } from '../codec/describeValue.js'
import type { Anchor } from '../model/Anchor.js'
import { findAnchor } from '../text/findAnchor.js'
import { type FoldedText, foldText } from '../text/foldText.js'
import { nearCopyIn } from '../text/nearCopy.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTarget } from './describeTarget.js'
import type { Finding, Rule } from './Rule.js'
import { below, pathOf } from './Trail.js'

/** How much text is read and folded for hints in all, and how much of a copy is shown, in UTF-16 code units. */
const MOST_READ = 1_000_000
const MOST_FOLDED = 200_000
const MOST_SHOWN = 1_000

const holds = (text: string, anchor: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>): boolean =>
  findAnchor(text, anchor) >= 0

/** Whether the words alone are looked for: then they are known not to be there. */
const isBare = ({ prefix, suffix }: Anchor): boolean => prefix === undefined && suffix === undefined

/** What is not there: the words themselves, or the words between those that should surround them. */
const messageOf = (anchor: Anchor, text: string): string => {
  const { exact, in: target, prefix, suffix } = anchor
  if (isBare(anchor) || !holds(text, { exact })) return `${quote(exact)} is not in ${describeTarget(target)}`
  const before = prefix === undefined ? [] : [`${quote(prefix)} right before it`]
  const after = suffix === undefined ? [] : [`${quote(suffix)} right after it`]
  return `${quote(exact)} is in ${describeTarget(target)}, but not with ${[...before, ...after].join(' and ')}`
}

type Folding = (text: string) => FoldedText | undefined

/** Folds each text once, as long as there is room: to fold takes a hundred times as long as to read. */
const folding = (): Folding => {
  const foldedByText = new Map<string, FoldedText>()
  let room = MOST_FOLDED
  return (text) => {
    const known = foldedByText.get(text)
    if (known !== undefined || text.length > room) return known
    room -= text.length
    const folded = foldText(text)
    foldedByText.set(text, folded)
    return folded
  }
}

/** The words as the text spells them: a copy that differs in marks, dashes, spaces, case or Unicode form only. */
const copyHint = (anchor: Anchor, text: string, fold: Folding): string | undefined => {
  const { exact, prefix = '', suffix = '' } = anchor
  const words = isBare(anchor) || !holds(text, { exact }) ? exact : prefix + exact + suffix
  const folded = words.length > MOST_FOLDED ? undefined : fold(text)
  const copy = folded === undefined ? undefined : nearCopyIn(text, folded, words)
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
  const fold = folding()
  let toRead = MOST_READ
  let toFold = MOST_READ
  for (const use of index.faultyAnchors) {
    const { anchor, text, start } = use
    if (start >= 0) continue
    toFold -= Math.max(text.length, anchor.exact.length)
    const copy = toFold >= 0 ? copyHint(anchor, text, fold) : undefined
    const hint = copy ?? (toRead > 0 ? elsewhereHint(anchor, index) : undefined)
    toRead -= length
    yield {
      path: pathOf(below(use, 'exact')),
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
