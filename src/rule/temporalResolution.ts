import { quote, shorten } from '../codec/describeValue.js'
import type { RelativeTime } from '../model/Temporal.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { isFullDay } from '../time/baseDaysOf.js'
import { isResolutionOf } from '../time/isResolutionOf.js'
import { resolveReference } from '../time/resolveReference.js'
import type { Unresolvable } from '../time/Unresolvable.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'
import { below, pathOf, type Trail } from './Trail.js'

const REASONS: Readonly<Record<Unresolvable['kind'], string>> = {
  'base-not-a-day': 'what it is counted from is not known to the day',
  'no-such-day': 'no year has that day',
  'outside-years': 'it lies outside the years 0000 to 9999'
}

const faultOfFrom = ({ from }: RelativeTime, at: Trail): Finding | undefined =>
  from === undefined || isFullDay(from)
    ? undefined
    : {
        path: pathOf(below(at, 'from')),
        message: `"from" is ${from}, which is not one full day`,
        expected: 'a full day, YYYY-MM-DD',
        received: quote(from)
      }

const faultOfResolved = (
  time: RelativeTime,
  at: Trail,
  published: DateOrTimestamp | undefined
): Finding | undefined => {
  const { resolved, from = published, reference, expression } = time
  if (resolved === undefined) return undefined
  const fault = { path: pathOf(below(at, 'resolved')), received: quote(resolved) }
  const words = quote(expression.exact)
  if (from === undefined) {
    const hint = 'leave "resolved" out, or give the day that it is counted from as "from"'
    return { ...fault, message: `${words} is resolved to ${resolved}, yet no day is known to count from`, hint }
  }
  const resolution = resolveReference(reference, from)
  if (resolution._tag === 'Left') {
    return { ...fault, message: `${words} cannot come to ${resolved}: ${REASONS[resolution.left.kind]}` }
  }
  if (isResolutionOf(resolved, resolution.right)) return undefined
  const expected = resolution.right.join(' or ')
  return {
    ...fault,
    message: `${words}, counted from ${shorten(from)}, comes to ${expected}, not to ${resolved}`,
    expected
  }
}

function* run({ article, temporals }: ArticleIndex): Iterable<Finding> {
  for (const { temporal, at } of temporals) {
    if (temporal.kind !== 'relative') continue
    const fault = faultOfFrom(temporal, at) ?? faultOfResolved(temporal, at, article.datePublished)
    if (fault !== undefined) yield fault
  }
}

/** Finds relative times that are resolved to what they cannot come to, or counted from no full day. */
export const temporalResolution: Rule = {
  code: 'temporal/resolution',
  severity: 'error',
  summary: 'a relative time is resolved to what it does not come to',
  run
}
