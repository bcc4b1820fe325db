import type { Either } from 'fp-ts/lib/Either.js'
import { quote } from '../codec/describeValue.js'
import type { Issue } from '../issue/Issue.js'
import { structuralIssues } from './structuralIssues.js'
import type { Step, VersionChain } from './versionChain.js'
import { unknownVersion } from './versionIssue.js'
import { versionOf } from './versionOf.js'

/**
 * The issue of a document that a step could not take up. The laws of the tests say that no step fails on plain JSON, so
 * the document is one that changed after its own codec had admitted it.
 */
const failedStep = (from: string, to: string): Issue => {
  const expected = 'a value that reads the same twice'
  return {
    code: 'type/json',
    severity: 'error',
    path: [],
    message: `the step from version ${quote(from)} to version ${quote(to)} failed: expected ${expected}`,
    expected,
    hint: 'if the document is plain JSON, the step is at fault, which is a fault of this package: please report it'
  }
}

/** What a step makes of a document; nothing where it throws, or makes what its own codec refuses. */
const stepped = ({ up, to }: Step<unknown, unknown>, document: unknown): { readonly made: unknown } | undefined => {
  try {
    const made = up(document)
    return to.is(made) ? { made } : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes a value of any version of a chain to the newest.
 *
 * The codec of the value's own version judges it, by that of the newest where it names none. A value of the newest
 * version is given back as it came in. On the left is at least one issue, and `limit` and one more at the most, not yet
 * closed by `limit/issues`. Never throws.
 */
export const migrateAlong = <V extends ReadonlyArray<string>, A>(
  { versions, newest, steps }: VersionChain<V, A>,
  value: unknown,
  limit: number
): Either<ReadonlyArray<Issue>, A> => {
  const version = versionOf(value)
  const start = version === undefined ? steps.length : versions.indexOf(version)
  if (start < 0) return { _tag: 'Left', left: [unknownVersion(version as string, versions)] }
  const issues = structuralIssues(steps[start]?.from ?? newest, value, limit)
  if (issues.length > 0) return { _tag: 'Left', left: issues }
  let document = value
  for (let place = start; place < steps.length; place++) {
    const result = stepped(steps[place] as Step<unknown, unknown>, document)
    if (result === undefined) {
      const [from, to] = versions.slice(place, place + 2) as [string, string]
      return { _tag: 'Left', left: [failedStep(from, to)] }
    }
    document = result.made
  }
  return { _tag: 'Right', right: document as A }
}
