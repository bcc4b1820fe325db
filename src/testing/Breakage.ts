import type { IssueCode, Path } from '../issue/Issue.js'

/** What stands in place of a part that is broken. */
export interface Replacement {
  readonly part: unknown
  /** Where the fault lies, from the part on. */
  readonly below: Path
  /** What was done, in a few words. */
  readonly description: string
}

/** One way to break a value at one place. */
export interface Breakage {
  /** What the broken value must be refused with. */
  readonly code: IssueCode
  /** The way to the part that is replaced. */
  readonly at: Path
  /** The replacement, one of several: the same number gives the same one. */
  readonly replace: (pick: number) => Replacement
}
