import type { Anchor } from '../../model/Anchor.js'
import { anchorRoom } from '../anchorRoom.js'
import { anchorFinder } from './anchorFinder.js'
import type { Quotable } from './Quotable.js'

const always = (): boolean => true

/**
 * Finds every place where some words stand in the headline and the paragraphs, and gives for each the smallest anchor that means
 * no other.
 *
 * Matching is that of `locate`: letter for letter, inside of words too, and overlapping places are several. Prefix and suffix
 * are together as short as can be, and are cut between characters as people see them, never in a pair of surrogates or between
 * a letter and its marks. Words of nothing but white space have no anchors.
 *
 * Time is linear in the text for each place. There are no more anchors than an article may have by the default `limits.maxSearch`
 * of `decodeArticle`: of a word that a paragraph of 100,000 letters holds a thousand times, the first 66.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { anchorsOf } from 'communique/interop/text'
 * import { parseArticle } from 'communique'
 * import json from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.deepEqual(anchorsOf(parseArticle(json), 'ceasefire'), [
 *   { in: 'p3', exact: 'ceasefire' },
 *   { in: 'p5', exact: 'ceasefire' }
 * ])
 * assert.deepEqual(anchorsOf(parseArticle(json), 'Turkey')[0], { in: 'headline', exact: 'Turkey' })
 * assert.deepEqual(anchorsOf(parseArticle(json), 'Ankara now'), [])
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const anchorsOf = (article: Quotable, exact: string): ReadonlyArray<Anchor> =>
  anchorFinder(article, () => always, { mayHave: anchorRoom(article), mayLook: always })(exact).anchors
