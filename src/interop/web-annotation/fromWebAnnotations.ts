import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Path } from '../../issue/Issue.js'
import type { Conversion } from '../Conversion.js'
import { finished } from '../finished.js'
import { type Losses, losses } from '../losses.js'
import type { AnnotatedArticle, Note } from './AnnotatedArticle.js'
import { sourceOf } from './factNames.js'
import { annotationsIn } from './foreign/annotationsIn.js'
import { bodiesOf } from './foreign/bodiesOf.js'
import { type Credit, creditOf } from './foreign/creditOf.js'
import { type FactIndex, factIndex } from './foreign/factIndex.js'
import { Foreign, idOf, noteUnread, termsAt, typesOf, valuesAt } from './foreign/foreignValues.js'
import { type Meaning, meaningOf } from './foreign/meaningOf.js'
import { type AnchorMerge, mergeAnchors } from './foreign/mergeAnchors.js'
import { patched } from './foreign/patched.js'
import { type Spot, targetSpot, withoutFragment } from './foreign/targetSpot.js'
import { type TextIndex, textIndex } from './foreign/TextIndex.js'

/** What annotations are read with. */
interface Reader {
  readonly sources: ReadonlySet<string>
  readonly text: TextIndex
  readonly facts: FactIndex
  readonly merge: AnchorMerge
  readonly credit: Credit
  readonly losses: Losses
}

const withAndWithoutFragment = (uri: string): ReadonlyArray<string> => [uri, withoutFragment(uri)]

/** How many words one annotation may tie to facts, each of its targets to each of the facts that it names. */
const MOST_TIES = 10_000

const READ = ['motivation', 'body', 'bodyValue', 'target']

/** The motivations of annotations that tie words to facts. */
const ownMotivations: ReadonlySet<string> = new Set(['identifying', 'classifying', 'linking'])

/** What an annotation says besides what its claims are; nothing where that is all. */
const notesOf = (
  annotation: Foreign,
  path: Path,
  { claims, namesFact, others }: Meaning,
  spots: ReadonlyArray<Spot>,
  { facts, losses: found }: Reader
): ReadonlyArray<Note> => {
  const motivations = termsAt(annotation, 'motivation')
  const id = idOf(annotation)
  const isClaim = namesFact || claims.length > 0
  if (isClaim && others.length === 0 && motivations.every((motivation) => ownMotivations.has(motivation))) {
    if (id?.startsWith(facts.prefix) === false) {
      const key = 'id' in annotation ? 'id' : '@id'
      found.add('no-place', [...path, key], `anchors have no id: ${JSON.stringify(id)}`)
    }
    return []
  }
  const bodies = others.map(({ path: _path, ...body }) => body)
  return spots.map(({ anchor }) => ({ ...(id === undefined ? {} : { id }), anchor, motivations, bodies }))
}

const readAnnotation = (annotation: unknown, path: Path, reader: Reader): ReadonlyArray<Note> => {
  const { sources, text, facts, merge, credit, losses: found } = reader
  if (!Foreign.is(annotation)) {
    found.add('not-valid', path, 'an annotation is an object')
    return []
  }
  const types = typesOf(annotation)
  if (types.length > 0 && !types.includes('Annotation')) {
    found.add('not-valid', path, `it is no Annotation: its type is ${JSON.stringify(types[0])}`)
    return []
  }
  const spots = valuesAt(annotation, 'target', path).flatMap(
    ([target, way]) => targetSpot(target, way, sources, text, found) ?? []
  )
  if (spots.length === 0) {
    found.add('not-found', path, 'it is about no words of this article')
    return []
  }
  const meaning = meaningOf(bodiesOf(annotation, path, found), facts, found)
  if (meaning.claims.length * spots.length > MOST_TIES) {
    found.add(
      'not-valid',
      path,
      `it ties ${spots.length} targets to ${meaning.claims.length} facts: more than are read`
    )
    return []
  }
  for (const claim of meaning.claims) for (const spot of spots) merge.add(claim, spot)
  if (meaning.claims.length > 0) credit.add(annotation, path)
  noteUnread(annotation, path, meaning.claims.length > 0 ? [...READ, 'creator', 'created'] : READ, found)
  return notesOf(annotation, path, meaning, spots, reader)
}

/**
 * Reads web annotations of an article: those that `toWebAnnotations` wrote, changed by whatever program, and any others.
 *
 * The annotations are one, a list, a page, or a collection that holds its first page. Words count only as a quotation
 * (TextQuoteSelector) that is in the text letter for letter; offsets tell which of several places is meant, and must be those of
 * `annotatedText`, in code points. An annotation that names a fact of the article by its URI, or a place or an actor by that of
 * an identifier, adds its words to it; where a fact has one place for such words, they take it. What an annotation says
 * besides becomes a note. Nothing is taken away from the article. Where its words are not in the text, or it is about
 * something else, it is a loss; so is all that neither the article nor a note has a place for.
 *
 * Pointers of losses lead into the annotations. There is no value where the article would break a rule.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { parseArticle } from 'communique'
 * import article from 'communique/fixtures/minimal.json' with { type: 'json' }
 * import { fromWebAnnotations } from 'communique/interop/web-annotation'
 *
 * const target = { source: article.id, selector: { type: 'TextQuoteSelector', exact: 'nobody spoke' } }
 * const annotation = { type: 'Annotation', motivation: 'commenting', bodyValue: 'Is that so?', target }
 * const { value, losses } = fromWebAnnotations(parseArticle(article), [annotation])
 * assert.deepEqual(value?.notes, [
 *   {
 *     anchor: { in: 'p1', exact: 'nobody spoke' },
 *     motivations: ['commenting'],
 *     bodies: [{ text: 'Is that so?', purposes: [] }]
 *   }
 * ])
 * assert.deepEqual(losses, [])
 * @see https://www.w3.org/TR/annotation-model/
 */
export const fromWebAnnotations = (article: VerifiedArticle, annotations: unknown): Conversion<AnnotatedArticle> => {
  const found = losses()
  const reader: Reader = {
    sources: new Set([article.id, ...[sourceOf(article), article.url ?? article.id].flatMap(withAndWithoutFragment)]),
    text: textIndex(article),
    facts: factIndex(article),
    merge: mergeAnchors(article, found),
    credit: creditOf(article.annotation, found),
    losses: found
  }
  const notes = annotationsIn(annotations, found).flatMap(([annotation, path]) =>
    readAnnotation(annotation, path, reader)
  )
  const annotation = reader.credit.annotation()
  const facts = patched(article, reader.merge.patches())
  const { value, losses: all } = finished({ ...article, ...facts, ...(annotation && { annotation }) }, found)
  return value === undefined ? { losses: all } : { value: { article: value, notes }, losses: all }
}
