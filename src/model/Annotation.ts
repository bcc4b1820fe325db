import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { Timestamp } from '../primitive/Timestamp.js'
import { Creator } from './Creator.js'
import { isAnnotation } from '../generated/checks/isAnnotation.js'
import { isNonEmptyCreatorList } from '../generated/checks/isNonEmptyCreatorList.js'

/**
 * Who drew the facts from the text, and when.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.w3.org/TR/annotation-model/#lifecycle-information
 */
export interface Annotation {
  /** Who drew the facts from the text. */
  readonly creators: ReadonlyNonEmptyArray<Creator>
  /** When that was done. */
  readonly created?: Timestamp
}

/**
 * The codec of `Annotation`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Annotation } from 'communique'
 *
 * assert.equal(Annotation.is({ creators: [{ name: 'A. Reader', type: 'human' }] }), true)
 * assert.equal(Annotation.is({ creators: [] }), false)
 */
export const Annotation: Codec<Annotation> = struct<Annotation>(
  'Annotation',
  {
    creators: nonEmptyList(Creator, isNonEmptyCreatorList),
    created: optional(Timestamp)
  },
  { check: isAnnotation }
)
