import type { Article } from '../../model/Article.js'
import type { Text } from '../../primitive/Text.js'
import type { Conversion } from '../Conversion.js'
import { losses } from '../losses.js'
import { lostMentions } from './lostMentions.js'
import type { Ninjs } from './Ninjs.js'
import type { NinjsNamed } from './NinjsNamed.js'
import { writeBody } from './writeBody.js'
import { writeCredits, writeDateline, writeDates, writeRights } from './writeFrame.js'
import { writeActor, writePlace } from './writeNamed.js'

/** Parts of an article that ninjs has no place for. */
const NO_PLACE = ['url', 'corrections', 'annotation', 'extensions'] as const

/** Lists of an article that ninjs has no place for. */
const NO_PLACES = ['statements', 'itineraries'] as const

/** A list that is not empty, or nothing. */
const someOf = <A>(list: ReadonlyArray<A>): readonly [A, ...ReadonlyArray<A>] | undefined => {
  const [first, ...others] = list
  return first === undefined ? undefined : [first, ...others]
}

/**
 * Makes a ninjs item of an article: of version 3.1, as the schema of the IPTC admits it, all its formats included.
 *
 * Text, dates, credits and rights are carried, and the names and identifiers of people, organisations and places; ids of the
 * article stand as `literal`, those of paragraphs as `id` in the HTML. Statements, itineraries, states, delegations, groups, what
 * is known of events but the label, and all mentions but those of a name itself are losses. There is no value where no paragraph
 * has a character that HTML can have.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { fromNinjs, toNinjs } from 'communique/interop/ninjs'
 * import { parseArticle } from 'communique'
 * import json from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const article = parseArticle(json)
 * const { value: item, losses } = toNinjs(article)
 * assert.equal(item?.places?.[1]?.uri, 'http://cvx.iptc.org/iso3166-1a2/tr')
 * assert.equal(losses.filter(({ pointer }) => pointer.startsWith('/statements/')).length, article.statements.length)
 *
 * assert.deepEqual(fromNinjs(item).value?.body, article.body)
 * @see https://iptc.org/std/ninjs/
 */
export const toNinjs = (article: Article): Conversion<Ninjs> => {
  const noted = losses()
  const { html, changed } = writeBody(article.body, article.language, noted)
  if (html === '') return { losses: noted.list }
  const noteMentions = lostMentions(article, changed, noted)
  const actorsOf = (kind: 'person' | 'organization'): ReadonlyArray<NinjsNamed> =>
    article.actors.flatMap((actor, index) => {
      if (actor.kind !== kind) return []
      noteMentions(actor, ['actors', index])
      return [writeActor(actor, ['actors', index], noted)]
    })
  const people = someOf(actorsOf('person'))
  const organisations = someOf(actorsOf('organization'))
  const places = someOf(
    article.places.map((place, index) => {
      noteMentions(place, ['places', index])
      return writePlace(place, ['places', index], noted)
    })
  )
  const events = someOf(article.events.map(({ id, label }): NinjsNamed => ({ name: label, literal: id })))
  const value: Ninjs = {
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    uri: article.id,
    type: 'text',
    language: article.language,
    ...writeDates(article, noted),
    ...writeCredits(article, noted),
    ...writeDateline(article, noted),
    ...writeRights(article),
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.headline }],
    bodies: [{ role: 'main', contentType: 'text/html', value: html as Text }],
    ...(people === undefined ? {} : { people }),
    ...(organisations === undefined ? {} : { organisations }),
    ...(places === undefined ? {} : { places }),
    ...(events === undefined ? {} : { events })
  }
  for (const [index, { kind }] of article.actors.entries()) {
    if (kind !== 'person' && kind !== 'organization')
      noted.add('no-place', ['actors', index], `ninjs has no place for a ${kind} that acts`)
  }
  for (const index of article.events.keys())
    noted.add('narrowed', ['events', index], 'ninjs has the name of an event only')
  for (const key of NO_PLACES) {
    for (const index of article[key].keys()) noted.add('no-place', [key, index], 'ninjs has no place for it')
  }
  for (const key of NO_PLACE) if (article[key] !== undefined) noted.add('no-place', [key], 'ninjs has no place for it')
  return { value, losses: noted.list }
}
