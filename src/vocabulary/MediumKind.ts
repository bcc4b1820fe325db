import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * The channel through which a statement came: the tag of `Medium`.
 *
 * Left out where the text tells of no channel. `definitions.MediumKind` defines each member. Fails with `type/string` or
 * `value/not-in-list`; within a medium an unknown word is `union/unknown-tag`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { MediumKind } from 'communique'
 *
 * assert.equal(MediumKind.is('social-post'), true)
 * assert.equal(MediumKind.is('tweet'), false)
 */
export type MediumKind =
  | 'official-statement'
  | 'press-conference'
  | 'interview'
  | 'speech'
  | 'social-post'
  | 'letter'
  | 'document'
  | 'broadcast'
  | 'news-report'
  | 'remark'

/**
 * The codec of `MediumKind`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const MediumKind: Vocabulary<MediumKind> = vocabulary<MediumKind>('MediumKind', {
  'official-statement': null,
  'press-conference': null,
  interview: null,
  speech: null,
  'social-post': null,
  letter: null,
  document: null,
  broadcast: null,
  'news-report': null,
  remark: null
})
