import { quote } from '../codec/describeValue.js'
import type { Segment } from '../model/Segment.js'
import type { AnchorUse } from '../rule/ArticleIndex.js'
import { pathOf } from '../rule/Trail.js'
import { findAnchor } from '../text/findAnchor.js'
import { isQuoted } from '../text/quotation/isQuoted.js'
import { quotationsOf } from '../text/quotation/quotationsOf.js'
import { breakage, omit, type RuleBreaker } from './RuleSite.js'
import { picked } from './Site.js'

const isThere = (text: string, exact: string): boolean => findAnchor(text, { exact } as AnchorUse['anchor']) >= 0

const isTwiceThere = (text: string, exact: string): boolean => text.indexOf(exact) !== text.lastIndexOf(exact)

/** The letters that a text has more than once. */
const repeatedLetters = (text: string): ReadonlyArray<string> => {
  const [seen, repeated] = [new Set<string>(), new Set<string>()]
  for (const letter of text) (seen.has(letter) ? repeated : seen).add(letter)
  return [...repeated].filter((letter) => /\S/u.test(letter))
}

/** Quoted words that the text has not, or has twice. */
const misquoted: RuleBreaker = function* (index) {
  for (const use of index.anchors) {
    const { anchor, text = '' } = use
    const { exact } = anchor
    const path = [...pathOf(use), 'exact']
    const strange = [`${exact}☃`, `☃${exact}`, `${exact}${exact}${text}`].filter((words) => !isThere(text, words))
    yield breakage(index, 'anchor/not-found', path, `words in place of ${quote(exact)} that are not there`, (pick) => [
      [path, picked(strange, pick)]
    ])
    const twice = [...(isTwiceThere(text, exact) ? [exact] : []), ...repeatedLetters(text)]
    if (twice.length === 0) continue
    const bare = omit(anchor, 'prefix', 'suffix')
    yield breakage(
      index,
      'anchor/ambiguous',
      path,
      `words in place of ${quote(exact)} that are there twice`,
      (pick) => [[pathOf(use), { ...bare, exact: picked(twice, pick) }]]
    )
  }
}

/** What the reporter tells, said to be quoted. */
const unquoted: RuleBreaker = function* (index) {
  const { headline, body, statements } = index.article
  const [ofHeadline] = quotationsOf([headline])
  const ofBody = quotationsOf(body.map(({ text }) => text))
  const positionOfParagraph = new Map<string, number>(body.map(({ id }, position) => [id, position]))
  for (const [statement, { segments }] of statements.entries()) {
    for (const [position, segment] of segments.entries()) {
      const { start } = index.anchors[(index.firstSegments[statement] as number) + position] as AnchorUse
      const quotations = segment.in === 'headline' ? ofHeadline : ofBody[positionOfParagraph.get(segment.in) as number]
      const end = start + segment.exact.length
      if (segment.type === 'quoted' || quotations === undefined || isQuoted(quotations, { start, end })) continue
      const path = ['statements', statement, 'segments', position]
      const quoted: Segment = { ...segment, type: 'quoted' }
      const description = `the words of the reporter ${quote(segment.exact)} said to be quoted`
      yield breakage(index, 'statement/not-in-quotation-marks', path, description, () => [[path, quoted]])
    }
  }
}

/** Breaks the rules of anchors. */
export const breakAnchors: RuleBreaker = function* (index) {
  yield* misquoted(index)
  yield* unquoted(index)
}
