import type { Codec } from '../codec/Codec.js'
import { optional, struct } from '../codec/struct.js'
import { Text } from '../primitive/Text.js'
import { CreatorType } from '../vocabulary/CreatorType.js'
import { isCreator } from '../generated/checks/isCreator.js'

/**
 * A person or a program that drew facts from the text.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.w3.org/TR/annotation-model/#agents
 */
export interface Creator {
  /** What the person or the program is called. */
  readonly name: Text
  /** Whether it is a human or software. */
  readonly type: CreatorType
  /** The version of the software, or of the guidelines. */
  readonly version?: Text
}

/**
 * The codec of `Creator`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Creator } from 'communique'
 *
 * assert.equal(Creator.is({ name: 'fact-reader', type: 'software', version: '2.1.0' }), true)
 * assert.equal(Creator.is({ name: 'fact-reader', type: 'robot' }), false)
 */
export const Creator: Codec<Creator> = struct<Creator>(
  'Creator',
  {
    name: Text,
    type: CreatorType,
    version: optional(Text)
  },
  { check: isCreator }
)
