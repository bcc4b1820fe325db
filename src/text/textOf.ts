import type { Either } from 'fp-ts/lib/Either.js'
import type { AnchorTarget } from '../model/Anchor.js'
import type { Article } from '../model/Article.js'
import type { Statement } from '../model/Statement.js'
import { locateIn } from './locate.js'
import type { NotLocated } from './NotLocated.js'
import { textsOf } from './textsOf.js'

/**
 * Reads the words of a statement out of the article, segment by segment.
 *
 * A segment is joined to the one before it by a space where both stand in the same paragraph, and by a line feed
 * (U+000A) where they do not. Quoted and paraphrased segments alike; words between segments are left out, and white
 * space inside a segment stays as it is. Fails with the first segment that `locate` cannot find.
 *
 * @category Text
 * @since 0.1.0
 * @example
 * import { Article, textOf } from 'communique'
 *
 * const speaker = { kind: 'unnamed', description: 'an aide' }
 * const segments = ['We will meet', 'and talk'].map((exact) => ({ in: 'p1', exact, type: 'quoted' }))
 * const facts = { places: [], actors: [], statements: [{ id: 's1', speaker, segments }], itineraries: [], events: [] }
 * const articleOf = (text: string): unknown => {
 *   const body = [{ id: 'p1', text }]
 *   return { schemaVersion: '1', id: 'urn:example:aide', headline: 'Talks', language: 'en', body, ...facts }
 * }
 * const [article, altered] = [articleOf('“We will meet,” he said, “and talk.”'), articleOf('“We will meet,” he said.')]
 * if (!Article.is(article) || !Article.is(altered)) throw new Error('not an article')
 *
 * for (const statement of article.statements) {
 *   assert.deepEqual(textOf(article, statement), { _tag: 'Right', right: 'We will meet and talk' })
 *   assert.equal(textOf(altered, statement)._tag, 'Left')
 * }
 */
export const textOf = (article: Article, statement: Statement): Either<NotLocated, string> => {
  const texts = textsOf(article)
  let [words, previous]: [string, AnchorTarget | undefined] = ['', undefined]
  for (const segment of statement.segments) {
    const located = locateIn(texts.get(segment.in), segment)
    if (located._tag === 'Left') return located
    const separator = previous === undefined ? '' : previous === segment.in ? ' ' : '\n'
    words += separator + segment.exact
    previous = segment.in
  }
  return { _tag: 'Right', right: words }
}
