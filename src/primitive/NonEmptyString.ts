import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { isNonEmptyString } from '../generated/checks/isNonEmptyString.js'

/**
 * A string that is not empty; white space counts. Fails with `format/non-empty-string`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { NonEmptyString } from 'communique'
 *
 * assert.equal(NonEmptyString.is(' '), true)
 * assert.equal(NonEmptyString.is(''), false)
 */
export const NonEmptyString: Codec<string> = format<string>(
  {
    name: 'NonEmptyString',
    description: 'a string that is not empty',
    pattern: /[\s\S]/
  },
  isNonEmptyString
)
