import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Text } from '../../primitive/Text.js'
import { locateIn } from '../../text/locate.js'
import { textsOf } from '../../text/textsOf.js'
import { anchorMaker } from './anchorMaker.js'
import { movedTo } from './movedTo.js'
import { nearPlaces, type Words } from './nearPlaces.js'
import type { Repair, RepairFailure } from './Repair.js'
import type { Quotable } from './Quotable.js'

const MOST_CANDIDATES = 8

/** The smallest anchors for the places of some words, or near copies of them, in a text. */
const anchorsNear = (target: AnchorTarget, text: string, words: Words, most: number): ReadonlyArray<Anchor> => {
  const anchorAt = anchorMaker(target, text)
  return nearPlaces(text, words, most).map(({ start, end }) => anchorAt(text.slice(start, end) as Text, start))
}

/**
 * Finds the words of an anchor that is an inexact copy: one that differs from the text in nothing but quotation marks, dashes,
 * spaces, case or Unicode form.
 *
 * Meant for anchors that a language model wrote. What an anchor has besides, such as the `type` of a segment, stays. A given
 * prefix or suffix has to fit too, and may be as inexact as the words; the repaired anchor has the smallest that are needed.
 * Nothing is guessed: there is no repair where words are missing or spelled otherwise, where two places fit, where only the
 * words fit and the prefix or suffix does not, and none in another paragraph than the one named. Such places are offered as
 * `candidates`. Words that are not there letter for letter must stand as whole words.
 *
 * Linear in the article and the anchor.
 *
 * @typeParam A - the anchor with whatever else it has: a `Segment`, a `Mention`
 * @category Interop
 * @since 0.2.0
 * @example
 * import { articleFromText, repairAnchor } from 'communique/interop/text'
 *
 * const text = 'Envoy leaves\n“We’ll meet in Doha,” he said.\nHe left for Doha.'
 * const { value: article } = articleFromText(text, { id: 'urn:example:envoy', language: 'en' })
 * const [p1] = article?.body ?? []
 * if (article === undefined || p1 === undefined) throw new Error('no article')
 *
 * const copy = repairAnchor(article, { in: p1.id, exact: '"we\'ll meet' as typeof p1.text })
 * assert.equal(copy.status, 'repaired')
 * assert.deepEqual(copy.anchor, { in: 'p1', exact: '“We’ll meet' })
 *
 * const other = repairAnchor(article, { in: p1.id, exact: 'left for Doha' as typeof p1.text })
 * assert.equal(other.status === 'unverified' && other.reason, 'not-found')
 * assert.deepEqual(other.status === 'unverified' && other.candidates, [{ in: 'p2', exact: 'left for Doha' }])
 */
export const repairAnchor = <A extends Anchor>(article: Quotable, anchor: A): Repair<A> => {
  const texts = textsOf(article)
  const text = texts.get(anchor.in)
  const located = locateIn(text, anchor)
  if (located._tag === 'Right') return { status: 'verified', anchor }
  const unverified = (reason: RepairFailure, candidates: ReadonlyArray<Anchor>): Repair<A> => ({
    status: 'unverified',
    reason,
    candidates: candidates.map((candidate) => movedTo(anchor, candidate))
  })
  const [near, ...others] = text === undefined ? [] : anchorsNear(anchor.in, text, anchor, MOST_CANDIDATES)
  if (near !== undefined) {
    if (others.length > 0) return unverified('ambiguous', [near, ...others])
    return { status: 'repaired', anchor: movedTo(anchor, near) }
  }
  const candidates: Array<Anchor> = []
  for (const [target, other] of texts) {
    if (candidates.length === MOST_CANDIDATES) break
    candidates.push(...anchorsNear(target, other, { exact: anchor.exact }, MOST_CANDIDATES - candidates.length))
  }
  return unverified(text === undefined ? 'unknown-paragraph' : 'not-found', candidates)
}
