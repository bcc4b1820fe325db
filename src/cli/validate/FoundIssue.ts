import type { LocatedIssue, Related } from '../../issue/Issue.js'
import type { Position } from '../../json/position.js'

/** Another place that has to do with an issue, and where it stands in the file. */
export interface FoundRelated extends Related, Position {}

/** An issue of a file: its path and its place are those in the file. */
export interface FoundIssue extends LocatedIssue {
  /** Other places that have to do with it. */
  readonly related?: ReadonlyArray<FoundRelated>
}
