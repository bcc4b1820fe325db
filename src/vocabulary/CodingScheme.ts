import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isCodingScheme } from '../generated/checks/isCodingScheme.js'

/**
 * From which codebook of political event data a coding comes: the tag of `Coding`.
 *
 * `definitions.CodingScheme` defines each member. Fails with `type/string` or `value/not-in-list`; within a coding an unknown
 * word is `union/unknown-tag`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { CodingScheme } from 'communique'
 *
 * assert.equal(CodingScheme.is('plover'), true)
 * assert.equal(CodingScheme.is('icews'), false)
 */
export type CodingScheme = 'plover' | 'cameo'

/**
 * The codec of `CodingScheme`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CodingScheme: Vocabulary<CodingScheme> = vocabulary<CodingScheme>(
  'CodingScheme',
  { plover: null, cameo: null },
  isCodingScheme
)
