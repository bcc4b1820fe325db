import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isReferenceKind } from '../generated/checks/isReferenceKind.js'

/**
 * How words count from another day: the tag of `Reference`.
 *
 * `ReferenceKind.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  {
    weekday: 'A day of the week ("Thursday").',
    offset: 'A number of days, weeks, months or years ("yesterday", "two weeks ago", "next month").',
    calendar: 'A month or a day of the year that is told without its year ("in March", "Sept. 15").'
  },
  isReferenceKind
)
