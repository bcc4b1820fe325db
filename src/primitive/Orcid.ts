import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { endsInMod11Character } from './checkCharacter.js'
import { isniHint } from './isniHint.js'
import { isOrcid } from '../generated/checks/isOrcid.js'

/**
 * What sets an `Orcid` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface OrcidBrand {
  /** There for the compiler only. */
  readonly Orcid: unique symbol
}

const inGroups = (characters: string): string => characters.replace(/.{4}(?=.)/g, '$&-')

/**
 * An ORCID iD in its hyphenated form: four groups of four, fifteen digits and a check character, `0` to `9` or a
 * capital `X`.
 *
 * Not the link to it. The check character must be right by ISO/IEC 7064 MOD 11-2. The blocks of numbers that ISNI has
 * set aside for ORCID so far are not held to, for there have been new ones. Fails with `format/orcid`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Orcid } from 'communique'
 *
 * assert.equal(Orcid.is('0000-0002-1825-0097'), true)
 * assert.equal(Orcid.is('0000-0002-1825-0098'), false)
 * @see https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
export type Orcid = t.Branded<string, OrcidBrand>

/**
 * The codec of `Orcid`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Orcid: Codec<Orcid> = format<Orcid>(
  {
    name: 'Orcid',
    description: 'an ORCID iD in four groups with a right check character, such as "0000-0002-1825-0097"',
    pattern: /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/,
    check: endsInMod11Character,
    hint: (text) => isniHint(text, inGroups)
  },
  isOrcid
)
