import { checkCharacterMod11, remainderMod97 } from '../../src/primitive/checkCharacter.js'
import { isInOrder } from '../../src/primitive/edtfDateSyntax.js'
import { hasPossibleSecond } from '../../src/primitive/timestampSyntax.js'

/** What the patterns of formats cannot say, by the names of the formats: the same functions for every library. */
export const formatChecks: Readonly<Record<string, (text: string) => boolean>> = {
  EdtfDate: isInOrder,
  Timestamp: hasPossibleSecond,
  Isni: (text) => text.endsWith(checkCharacterMod11(text.slice(0, 15))),
  Orcid: (text) => text.endsWith(checkCharacterMod11(text.replace(/-/g, '').slice(0, 15))),
  Lei: (text) => remainderMod97(text) === 1
}
