import type { Issue, Path } from '../../issue/Issue.js'
import type { Position } from '../../json/position.js'
import { type PositionRequest, positionsOf } from '../../json/positionsOf.js'
import type { FoundIssue } from './FoundIssue.js'

/** Where a text starts in its file. */
export interface TextPlace {
  /** The place of its first character. */
  readonly start: Position
  /** The path of its value. */
  readonly path: Path
}

const requestsOf = ({ code, path, related = [] }: Issue): ReadonlyArray<PositionRequest> => [
  { path, of: code === 'key/unknown' ? 'key' : 'value' },
  ...related.map((other): PositionRequest => ({ path: other.path, of: 'value' }))
]

/**
 * Adds to issues of a text, and to what is related to them, their places in the text.
 *
 * A place that an issue has already is kept. Lines are those of the file. The text is gone through once for all of them.
 */
const locate = (
  text: string,
  issues: ReadonlyArray<Issue | FoundIssue>,
  firstLine: number
): ReadonlyArray<FoundIssue> => {
  const positions = positionsOf(text, issues.flatMap(requestsOf), firstLine).values()
  const nextPosition = (): Position => positions.next().value as Position
  return issues.map(({ related, ...issue }): FoundIssue => {
    const located = { ...nextPosition(), ...issue }
    return related === undefined
      ? located
      : { ...located, related: related.map((other) => ({ ...nextPosition(), ...other })) }
  })
}

const shifted = <A extends Position & { readonly path: Path }>(located: A, { start, path }: TextPlace): A => ({
  ...located,
  path: [...path, ...located.path],
  column: located.line === start.line ? located.column + start.column - 1 : located.column
})

/** Issues of a text with their paths and places in the file; where a place is known, its line is the file's already. */
export const locateIssues = (
  text: string,
  issues: ReadonlyArray<Issue | FoundIssue>,
  place: TextPlace
): ReadonlyArray<FoundIssue> =>
  (issues.length === 0 ? [] : locate(text, issues, place.start.line)).map((issue) => ({
    ...shifted(issue, place),
    ...(issue.related === undefined ? {} : { related: issue.related.map((other) => shifted(other, place)) })
  }))
