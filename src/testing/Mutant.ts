import type { IssueCode, Path } from '../issue/Issue.js'

/**
 * A value with one fault, and what is known of it: `pointer(mutant)` is the place where it must be refused.
 *
 * @category Testing
 * @since 0.2.0
 */
export interface Mutant {
  /** The faulty value; what is not at fault is shared with the value that it was made from. */
  readonly value: unknown
  /** The code of the issue that it must be refused with. */
  readonly code: IssueCode
  /** The path of that issue. */
  readonly path: Path
  /** What was done to the value, in a few words. */
  readonly description: string
}
