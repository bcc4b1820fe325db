import type { Codec } from '../codec/Codec.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { CameoIdentifier } from './CameoIdentifier.js'
import { GeonamesIdentifier } from './GeonamesIdentifier.js'
import { IsniIdentifier } from './IsniIdentifier.js'
import { LeiIdentifier } from './LeiIdentifier.js'
import { OrcidIdentifier } from './OrcidIdentifier.js'
import { UriIdentifier } from './UriIdentifier.js'
import { ViafIdentifier } from './ViafIdentifier.js'
import { WikidataIdentifier } from './WikidataIdentifier.js'
import { isIdentifier } from '../generated/checks/isIdentifier.js'

/**
 * What a person, an organization or a place is called in a register outside the article; `scheme` tells which.
 *
 * Each value is checked as its issuer defines it, check characters included; that the register has such an entry is
 * not.
 *
 * @category Model
 * @since 0.1.0
 */
export type Identifier =
  | WikidataIdentifier
  | GeonamesIdentifier
  | ViafIdentifier
  | IsniIdentifier
  | OrcidIdentifier
  | LeiIdentifier
  | CameoIdentifier
  | UriIdentifier

/**
 * The codec of `Identifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Identifier } from 'communique'
 *
 * assert.equal(Identifier.is({ scheme: 'wikidata', value: 'Q889' }), true)
 * assert.equal(Identifier.is({ scheme: 'orcid', value: '0000-0002-1825-0098' }), false)
 */
export const Identifier: Codec<Identifier> = taggedUnion(
  'Identifier',
  'scheme',
  [
    WikidataIdentifier,
    GeonamesIdentifier,
    ViafIdentifier,
    IsniIdentifier,
    OrcidIdentifier,
    LeiIdentifier,
    CameoIdentifier,
    UriIdentifier
  ],
  isIdentifier
)
