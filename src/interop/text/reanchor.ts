import { decodeArticle } from '../../decode/decodeArticle.js'
import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Path } from '../../issue/Issue.js'
import { pointer } from '../../issue/pointer.js'
import type { Anchor } from '../../model/Anchor.js'
import type { AnchorUse } from '../../rule/ArticleIndex.js'
import { indexArticle } from '../../rule/indexArticle.js'
import { pathOf } from '../../rule/Trail.js'
import { locateIn } from '../../text/locate.js'
import { textsOf } from '../../text/textsOf.js'
import { losses as noLosses } from '../losses.js'
import { anchorMaker } from './anchorMaker.js'
import { movedTo } from './movedTo.js'
import { type NextVersion, nextVersion } from './nextVersion.js'
import type { AnchorFate, NextParagraph, Reanchoring, ReanchorOptions, RecordFate } from './Reanchoring.js'
import { type NoPlace, type PlaceInTexts, samePlaceFinder } from './samePlaceFinder.js'
import type { Quotable } from './Quotable.js'
import { withAnchors } from './withAnchors.js'

/** Whether an anchor means a place as it is. */
const means = (anchor: Anchor, { target, text, start }: PlaceInTexts): boolean => {
  if (anchor.in !== target) return false
  const located = locateIn(text, anchor)
  return located._tag === 'Right' && located.right.utf16.start === start
}

/** Tells where an anchor has to point in the next version, or why that cannot be told. */
const nextAnchors = (article: Quotable, next: NextVersion): ((use: AnchorUse) => Anchor | NoPlace) => {
  const placeOf = samePlaceFinder(textsOf(article), textsOf(next))
  return ({ anchor, start, text }) => {
    const heir = next.heirs.get(anchor.in)
    if (heir !== undefined && (heir.text === text || locateIn(heir.text, anchor)._tag === 'Right')) {
      return heir.in === anchor.in ? anchor : { ...anchor, in: heir.in }
    }
    const place = placeOf(anchor, start)
    if (typeof place === 'string') return place
    if (means(anchor, place)) return anchor
    return movedTo(anchor, anchorMaker(place.target, place.text)(anchor.exact, place.start))
  }
}

const fateOf = (use: AnchorUse, to: Anchor | NoPlace): AnchorFate => {
  const { anchor } = use
  const place = { pointer: pointer({ path: pathOf(use) }), anchor }
  if (typeof to === 'string') return { status: 'lost', ...place, reason: to }
  return to === anchor ? { status: 'kept', ...place } : { status: 'moved', ...place, to }
}

const RANK = { kept: 0, moved: 1, lost: 2 } as const

/** The record that an anchor belongs to: an item of one of the article's lists, or a stop. */
const recordOf = (path: Path): string => pointer({ path: path.slice(0, path[2] === 'stops' ? 4 : 2) })

const recordFates = (uses: ReadonlyArray<AnchorUse>, fates: ReadonlyArray<AnchorFate>): ReadonlyArray<RecordFate> => {
  const statuses = new Map<string, AnchorFate['status']>()
  for (const [index, use] of uses.entries()) {
    const { status } = fates[index] as AnchorFate
    const record = recordOf(pathOf(use))
    const worst = statuses.get(record) ?? 'kept'
    statuses.set(record, RANK[status] > RANK[worst] ? status : worst)
  }
  return Array.from(statuses, ([record, status]) => ({ pointer: record, status }))
}

const REASONS = {
  'not-found': 'are nowhere in the next version',
  ambiguous: 'are in the next version, but nothing tells that it is the same place'
} as const

/**
 * Ties the facts of an article to the next version of its text, as after a correction, and tells which evidence stays where it
 * is, which has moved, and which is lost.
 *
 * The next body is a list of texts, or of paragraphs with ids where a system keeps them. A paragraph with the same text is the
 * same one, whatever its id; then one with the same id, where ids are given. An anchor that finds its words in the same
 * paragraph stays. Otherwise its words have to stand once in either version, alone or with 12 or 32 code units of what is
 * around them, and come to 20 code units with that; then they are the same words, wherever they stand now. All others are
 * lost.
 *
 * There is no `value` where an anchor is lost, or the facts break a rule in the new text: what is to become of a fact without
 * evidence is for the caller to say, who takes it out of the article and asks again.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { reanchor } from 'communique/interop/text'
 * import { parseArticle } from 'communique'
 * import json from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const article = parseArticle(json)
 * const texts = article.body.map(({ text }) => text)
 * const { value, anchors } = reanchor(article, ['Updated on Friday.', ...texts])
 * assert.equal(value?.body[1]?.id, 'p1')
 * assert.equal(anchors.every(({ status }) => status === 'kept'), true)
 *
 * const shortened = reanchor(article, texts.slice(0, -1))
 * assert.equal(shortened.value, undefined)
 * assert.equal(shortened.records.some(({ status }) => status === 'lost'), true)
 */
export const reanchor = (
  article: VerifiedArticle,
  newBody: ReadonlyArray<string> | ReadonlyArray<NextParagraph>,
  { headline = article.headline }: ReanchorOptions = {}
): Reanchoring => {
  const { anchors: uses, entityById } = indexArticle(article)
  const next = nextVersion(article, headline, newBody, entityById.keys())
  const nextAnchorOf = nextAnchors(article, next)
  const fates = uses.map((use) => fateOf(use, nextAnchorOf(use)))
  const losses = noLosses()
  const moves = new Map<Anchor, Anchor>()
  for (const [index, fate] of fates.entries()) {
    if (fate.status === 'moved') moves.set(fate.anchor, fate.to)
    if (fate.status !== 'lost') continue
    const words = JSON.stringify(fate.anchor.exact)
    losses.add(fate.reason, pathOf(uses[index] as AnchorUse), `the words ${words} ${REASONS[fate.reason]}`)
  }
  const report = { anchors: fates, records: recordFates(uses, fates) }
  if (losses.list.length > 0) return { losses: losses.list, ...report }
  const result = decodeArticle({ ...withAnchors(article, moves), headline, body: next.body })
  if (result._tag === 'Right') return { value: result.right, losses: losses.list, ...report }
  for (const { path, message } of result.left) losses.add('not-valid', path, message)
  return { losses: losses.list, ...report }
}
