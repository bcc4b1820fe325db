import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format } from '../codec/format.js'
import { suggestion } from './suggestion.js'
import { wikidataIdPattern } from './wikidataIdSyntax.js'
import { isWikidataId } from '../generated/checks/isWikidataId.js'

/**
 * What sets a `WikidataId` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface WikidataIdBrand {
  /** There for the compiler only. */
  readonly WikidataId: unique symbol
}

const bareId = (text: string): string => {
  const [, inLink, bare] = /^(?:.*[/:])?Q([0-9]+)(?:[?#].*)?$|^([0-9]+)$/i.exec(text.trim()) ?? []
  return `Q${inLink ?? bare ?? ''}`
}

const wikidataIdFormat: Format = {
  name: 'WikidataId',
  description: 'the id of a Wikidata item: "Q" and a number without leading zeros, such as "Q889"',
  pattern: wikidataIdPattern,
  hint: (text) => suggestion(wikidataIdFormat, text, bareId)
}

/**
 * The id of a Wikidata item: a capital `Q` and a number without leading zeros, 2147483647 at most.
 *
 * The bound is the one that Wikibase sets. Whether the item exists is not asked. Fails with `format/wikidata-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { WikidataId } from 'communique'
 *
 * assert.equal(WikidataId.is('Q889'), true)
 * assert.equal(WikidataId.is('https://www.wikidata.org/wiki/Q889'), false)
 * @see https://www.wikidata.org/wiki/Wikidata:Identifiers
 */
export type WikidataId = t.Branded<string, WikidataIdBrand>

/**
 * The codec of `WikidataId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const WikidataId: Codec<WikidataId> = format<WikidataId>(wikidataIdFormat, isWikidataId)
