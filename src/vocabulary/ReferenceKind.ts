import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isReferenceKind } from '../generated/checks/isReferenceKind.js'

/**
 * How words count from another day: the tag of `Reference`.
 *
 * `definitions.ReferenceKind` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ReferenceKind } from 'communique'
 *
 * assert.equal(ReferenceKind.is('weekday'), true)
 * assert.equal(ReferenceKind.is('yesterday'), false)
 */
export type ReferenceKind = 'weekday' | 'offset' | 'calendar'

/**
 * The codec of `ReferenceKind`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const ReferenceKind: Vocabulary<ReferenceKind> = vocabulary<ReferenceKind>(
  'ReferenceKind',
  { weekday: null, offset: null, calendar: null },
  isReferenceKind
)
