import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { endsInMod11Character } from './checkCharacter.js'
import { isniHint } from './isniHint.js'
import { isIsni } from '../generated/checks/isIsni.js'

/**
 * What sets an `Isni` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface IsniBrand {
  /** There for the compiler only. */
  readonly Isni: unique symbol
}

/**
 * An International Standard Name Identifier in its compact form: fifteen digits and a check character, `0` to `9` or
 * a capital `X`.
 *
 * No spaces, no `ISNI` in front: those are for display. The check character must be right by ISO/IEC 7064 MOD 11-2.
 * Fails with `format/isni`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Isni } from 'communique'
 *
 * assert.equal(Isni.is('000000012150090X'), true)
 * assert.equal(Isni.is('0000 0001 2150 090X'), false)
 * @see https://www.iana.org/assignments/urn-formal/isni
 */
export type Isni = t.Branded<string, IsniBrand>

/**
 * The codec of `Isni`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Isni: Codec<Isni> = format<Isni>(
  {
    name: 'Isni',
    description: 'an ISNI: 15 digits and a right check character, without spaces, such as "000000012150090X"',
    pattern: /^[0-9]{15}[0-9X]$/,
    check: endsInMod11Character,
    hint: (text) => isniHint(text, (characters) => characters)
  },
  isIsni
)
