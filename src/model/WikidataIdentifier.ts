import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { WikidataId } from '../primitive/WikidataId.js'
import { isWikidataIdentifier } from '../generated/checks/isWikidataIdentifier.js'

/**
 * A thing's item in Wikidata.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.wikidata.org/wiki/Wikidata:Identifiers
 */
export interface WikidataIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'wikidata'
  /** The id of the item. */
  readonly value: WikidataId
}

/**
 * The codec of `WikidataIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { WikidataIdentifier } from 'communique'
 *
 * assert.equal(WikidataIdentifier.is({ scheme: 'wikidata', value: 'Q889' }), true)
 * assert.equal(WikidataIdentifier.is({ scheme: 'wikidata', value: '889' }), false)
 */
export const WikidataIdentifier: Codec<WikidataIdentifier> = struct<WikidataIdentifier>(
  'WikidataIdentifier',
  {
    scheme: literal('wikidata'),
    value: WikidataId
  },
  { check: isWikidataIdentifier }
)
