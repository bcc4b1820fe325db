import { LanguageTag } from '../../primitive/LanguageTag.js'
import { Uri } from '../../primitive/Uri.js'
import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import { articleOptionsOf } from '../ArticleOptions.js'
import type { Conversion } from '../Conversion.js'
import { finished } from '../finished.js'
import { knownLanguage } from '../knownLanguage.js'
import { losses } from '../losses.js'
import { isItemKey, isSaidElsewhere } from './itemKeys.js'
import { eventStatusOf, type NinjsOptions } from './NinjsOptions.js'
import { readBody } from './readBody.js'
import { readCredits } from './readCredits.js'
import { readDateline } from './readDateline.js'
import { readDates } from './readDates.js'
import { readEntities } from './readEntities.js'
import { readHeadline } from './readHeadline.js'
import { readRights } from './readRights.js'
import { readScalar } from './readScalar.js'
import { recordReader } from './recordReader.js'

/**
 * Makes an article of a ninjs item: version 1.0 to 3.1, or as Superdesk writes it.
 *
 * Headline and body are carried, and who and what the item names: people and organisations as actors, places as places, each
 * with the mentions that the text has of the name. Subjects, associations, renditions and all else that an article has no place
 * for are losses. There is no value where there is no headline, no body or no id; a language that is not told is `und`. The formats of ninjs are notes:
 * a date that is none, and any value of a wrong type, is a loss and refuses nothing. Of any JSON something comes, and nothing is
 * thrown.
 *
 * @throws RangeError where an option is not valid
 * @category Interop
 * @since 0.2.0
 * @example
 * import { fromNinjs } from 'communique/interop/ninjs'
 *
 * const { value, losses } = fromNinjs({
 *   guid: 'urn:newsml:agency.example:2020-12-03:1',
 *   language: 'en',
 *   headline: 'Envoy in Doha',
 *   body_html: '<p>The envoy went to Doha.</p><p>Talks go on.</p>',
 *   versioncreated: '2020-12-03T18:30:00+0000',
 *   place: [{ name: 'Doha', code: 'http://www.wikidata.org/entity/Q3861' }],
 *   urgency: 3
 * })
 * assert.deepEqual(value?.body[1], { id: 'p2', text: 'Talks go on.' })
 * assert.deepEqual(value?.places[0]?.identifiers, [{ scheme: 'wikidata', value: 'Q3861' }])
 * assert.equal(value?.datePublished, '2020-12-03T18:30:00+00:00')
 * assert.deepEqual(losses.map(({ code, pointer }) => `${code} ${pointer}`), ['no-place /urgency'])
 * @see https://iptc.org/standards/ninjs/
 */
export const fromNinjs = (json: unknown, options: NinjsOptions = {}): Conversion<VerifiedArticle> => {
  const given = articleOptionsOf(options)
  const status = eventStatusOf(options)
  const noted = losses()
  const item = recordReader(json, [], noted)
  if (item === undefined) return { losses: noted.list }
  const id = readScalar(item, noted, Uri, given.id, 'uri', 'guid')
  const told = readScalar(item, noted, LanguageTag, given.language, 'language')
  const headline = readHeadline(item, noted)
  const [first, ...others] = readBody(item, told, noted)
  const needed = Object.entries({ id, headline, body: first })
  const missing = needed.flatMap(([name, value]) => (value === undefined ? [`no ${name}`] : []))
  if (headline === undefined || first === undefined || missing.length > 0) {
    noted.add('not-found', [], `there is ${missing.join(', ')}`)
    return { losses: noted.list }
  }
  const language = knownLanguage(told, noted, [])
  const body = [first, ...others] as const
  const entities = readEntities(item, { headline, body }, status, noted)
  const article = {
    schemaVersion: '1',
    id,
    headline,
    language,
    body,
    ...readCredits(item, noted),
    ...readDates(item, noted),
    ...readRights(item, noted),
    ...readDateline(item, entities, noted),
    actors: entities.actors,
    statements: [],
    itineraries: [],
    events: entities.events
  }
  item.close(isItemKey, isSaidElsewhere)
  return finished(article, noted)
}
