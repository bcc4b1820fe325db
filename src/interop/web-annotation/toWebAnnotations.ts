import type { Article } from '../../model/Article.js'
import { locateIn } from '../../text/locate.js'
import type { Conversion } from '../Conversion.js'
import { type Losses, losses } from '../losses.js'
import { searchBudget } from '../searchBudget.js'
import { neededContext } from '../text/Context.js'
import { anchorWords } from './anchorWords.js'
import { annotatedText, partsByTarget, type TextPart } from './annotatedText.js'
import { around } from './around.js'
import { factNames, factPrefix, sourceOf } from './factNames.js'
import { type AnchorKey, anchorsAt, factLists, factsIn, type HeldAnchor, type Holder, withParts } from './holders.js'
import { identifierUris } from './identifierUri.js'
import { lifecycleOf } from './lifecycleOf.js'
import { noteNotCarried } from './notCarried.js'
import type { PositionSelector, QuoteSelector, ResourceBody, WebAnnotation, WordsBody } from './WebAnnotation.js'

/** How many units of text a quotation has on either side, as other programs write them. */
const CONTEXT = 32

/** The anchors whose words mean the fact. */
const identifying: ReadonlySet<AnchorKey> = new Set<AnchorKey>(['mentions', 'anchor'])

const wordsBody = (purpose: WordsBody['purpose'], value: string): WordsBody => ({
  type: 'TextualBody',
  purpose,
  value
})

const resourceBody = (purpose: ResourceBody['purpose'], source: string): ResourceBody => ({
  type: 'SpecificResource',
  purpose,
  source
})

const bodyOf = (
  { id, fact, record }: Holder,
  { key, anchor }: HeldAnchor,
  prefix: string,
  names: ReadonlyMap<string, string>
): WebAnnotation['body'] => {
  const kind = anchor.form ?? anchor.type
  const name = names.get(fact)
  return [
    resourceBody(identifying.has(key) ? 'identifying' : 'linking', `${prefix}${id}`),
    ...(key === 'mentions' ? identifierUris(record).map((uri) => resourceBody('identifying', uri)) : []),
    wordsBody('classifying', anchorWords[key]),
    ...(kind === undefined ? [] : [wordsBody('classifying', kind)]),
    ...(name === undefined ? [] : [wordsBody('tagging', name)])
  ]
}

const motivationOf = (key: AnchorKey): WebAnnotation['motivation'] =>
  identifying.has(key) ? 'identifying' : key === 'segments' ? 'classifying' : 'linking'

/** The anchor as it stands in the article, within its paragraph; for one that quotes nothing around its words there is no need. */
const inItsParagraph = (
  { exact, prefix = '', suffix = '' }: HeldAnchor['anchor'],
  { codePointStart, codePointEnd }: TextPart
): ReadonlyArray<PositionSelector> => {
  if (prefix === '' && suffix === '') return []
  const refinedBy: QuoteSelector = { type: 'TextQuoteSelector', exact, ...neededContext({ prefix, suffix }) }
  return [{ type: 'TextPositionSelector', start: codePointStart, end: codePointEnd, refinedBy }]
}

/** Finds the selectors for anchors of an article; nothing where their words are not there, which is noted. */
const selectorsIn = (
  article: Article,
  found: Losses
): ((held: HeldAnchor, list: string) => WebAnnotation['target']['selector'] | undefined) => {
  const text = annotatedText(article)
  const [mayRead, mayCompare] = [searchBudget(), searchBudget()]
  const mayLook = (): boolean => mayCompare(2 * text.length)
  const parts = partsByTarget(article)
  const places = new Set<string>()
  return (held, list) => {
    const paragraph = parts.get(held.anchor.in)?.text
    if (!mayRead(paragraph?.length ?? 0)) {
      found.add('not-found', held.path, 'its words are not looked for: too much text was read by then')
      return undefined
    }
    const located = locateIn(paragraph, held.anchor)
    if (located._tag === 'Left') {
      const isAmbiguous = located.left.kind === 'ambiguous'
      const reason = isAmbiguous ? 'its words stand there more than once' : 'its words are not there'
      found.add(isAmbiguous ? 'ambiguous' : 'not-found', held.path, reason)
      return undefined
    }
    const { in: target, utf16, codePoints } = located.right
    const place = `${list} ${target} ${utf16.start}-${utf16.end}`
    if (places.has(place)) {
      found.add('no-place', held.path, 'the same words stand in the list before: they are annotated once')
      return undefined
    }
    places.add(place)
    const part = parts.get(target) as TextPart
    const { context } = around(text, part.start + utf16.start, part.start + utf16.end, CONTEXT, mayLook)
    const [start, end] = [part.codePointStart + codePoints.start, part.codePointStart + codePoints.end]
    return [
      { type: 'TextQuoteSelector', exact: held.anchor.exact, ...neededContext(context) },
      { type: 'TextPositionSelector', start, end },
      ...inItsParagraph(held.anchor, part)
    ]
  }
}

/**
 * Carries the facts of an article to web annotations: one for each mention and each segment of a statement, and for all other
 * words that a fact stands on: cues, the words for a speaker, expressions of time, evidence.
 *
 * An annotation quotes its words with at least 32 units on either side, more where that leaves a doubt, and tells their
 * offsets in code points; both in the text that `annotatedText` gives. It names the fact by a URI: the article's id, and the
 * fact's id as the fragment. What the facts say is not carried, and listed in the losses: annotations point at facts, and do
 * not hold them.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { parseArticle } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 * import { toWebAnnotations } from 'communique/interop/web-annotation'
 *
 * const { value: annotations = [] } = toWebAnnotations(parseArticle(article))
 * const [first] = annotations
 * assert.equal(first?.motivation, 'identifying')
 * assert.equal(first?.target.source, article.id)
 * assert.equal(first?.target.selector[0]?.type, 'TextQuoteSelector')
 * @see https://www.w3.org/TR/annotation-model/
 */
export const toWebAnnotations = (article: Article): Conversion<ReadonlyArray<WebAnnotation>> => {
  const found = losses()
  const [source, prefix, names] = [sourceOf(article), factPrefix(article), factNames(article)]
  noteNotCarried(article, found)
  const lifecycle = lifecycleOf(article, found)
  const selectorsOf = selectorsIn(article, found)
  const value: Array<WebAnnotation> = []
  for (const holder of factLists.flatMap((list) => factsIn(article, list)).flatMap(withParts)) {
    for (const held of anchorsAt(holder)) {
      const selector = selectorsOf(held, `${holder.id}/${held.key}`)
      if (selector === undefined) continue
      value.push({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `${prefix}${held.id}`,
        type: 'Annotation',
        motivation: motivationOf(held.key),
        ...lifecycle,
        body: bodyOf(holder, held, prefix, names),
        target: { type: 'SpecificResource', source, selector }
      })
    }
  }
  if (value.length === 0 && article.annotation !== undefined) {
    found.add('no-place', ['annotation'], 'there is no annotation that could tell it')
  }
  return { value, losses: found.list }
}
