import { quote } from '../codec/describeValue.js'
import type { Statement } from '../model/Statement.js'
import { breakage, recordsOf, type RuleBreaker } from './RuleSite.js'

/** Segments that overlap, and two that stand the wrong way round. */
const disordered: RuleBreaker = function* (index) {
  for (const [{ segments }, at] of recordsOf(index.article, 'statements')) {
    const path = [...at, 'segments']
    for (const [position, segment] of segments.entries()) {
      const [ahead, rest] = [segments.slice(0, position), segments.slice(position + 1)]
      const second = [...path, position + 1]
      yield breakage(index, 'statement/segment-order', second, 'a segment twice', () => [
        [path, [...ahead, segment, { ...segment }, ...rest]]
      ])
      const [next, ...others] = rest
      if (next === undefined) continue
      yield breakage(index, 'statement/segment-order', second, 'two segments the wrong way round', () => [
        [path, [...ahead, next, segment, ...others]]
      ])
    }
  }
}

const unnamed = (description: string): object => ({ kind: 'unnamed', description })

const haveDifferentActors = ({ speaker: left }: Statement, { speaker: right }: Statement): boolean =>
  left.kind === 'actor' && right.kind === 'actor' && left.actor !== right.actor

/** A statement that continues the one ahead, which is another’s: made so where it is not. */
const misattributed: RuleBreaker = function* (index) {
  const { statements } = index.article
  for (const [statement, at, position] of recordsOf(index.article, 'statements')) {
    const earlier = statements[position - 1]
    if (earlier === undefined) continue
    const path = [...at, 'continues']
    const description = `${quote(statement.id)} continues ${quote(earlier.id)}, which is another’s`
    const speakers = haveDifferentActors(statement, earlier)
      ? []
      : [
          [[...at, 'speaker'], unnamed('a diplomat')] as const,
          [['statements', position - 1, 'speaker'], unnamed('an officer')] as const
        ]
    yield breakage(index, 'statement/continues-other-speaker', path, description, () => [
      [path, earlier.id],
      ...speakers
    ])
  }
}

/** Breaks the rules of statements. */
export const breakStatements: RuleBreaker = function* (index) {
  yield* disordered(index)
  yield* misattributed(index)
}
