import type * as t from 'io-ts'
import { describeValue } from '../codec/describeValue.js'
import { isExplainable } from '../codec/explain.js'
import type { Fault } from '../codec/fault.js'
import type { Issue, IssueCode, Path } from './Issue.js'

/** What io-ts codecs show of themselves to those who walk them. */
interface Walkable {
  readonly _tag?: string
  readonly type?: Walkable
  readonly runDefinition?: () => Walkable
}

const WRAPPERS: ReadonlySet<string | undefined> = new Set(['ExactType', 'ReadonlyType', 'RefinementType'])

/** The codec inside the wrappers that add no key of their own to io-ts's context. */
const unwrapped = (codec: object): Walkable => {
  let inner: Walkable = codec
  while (!isExplainable(inner)) {
    if (inner.runDefinition !== undefined) inner = inner.runDefinition()
    else if (inner.type !== undefined && WRAPPERS.has(inner._tag)) inner = inner.type
    else break
  }
  return inner
}

/** Whether the next key in the context counts members of this codec instead of being a key of the JSON. */
const countsMembers = (codec: object): boolean => {
  const inner = unwrapped(codec)
  return !isExplainable(inner) && (inner._tag === 'UnionType' || inner._tag === 'IntersectionType')
}

const pathOf = (context: t.Context): Path =>
  context.flatMap(({ key }, index) => {
    const parent = context[index - 1]
    if (parent === undefined || countsMembers(parent.type)) return []
    return [Array.isArray(parent.actual) ? Number(key) : key]
  })

const codesByTag: Readonly<Record<string, IssueCode>> = {
  StringType: 'type/string',
  NumberType: 'type/number',
  ArrayType: 'type/array',
  ReadonlyArrayType: 'type/array',
  AnyArrayType: 'type/array',
  TupleType: 'type/array',
  InterfaceType: 'type/object',
  PartialType: 'type/object',
  StrictType: 'type/object',
  DictionaryType: 'type/object',
  AnyDictionaryType: 'type/object',
  KeyofType: 'value/not-in-list',
  LiteralType: 'value/not-in-list'
}

const isFault = (error: t.ValidationError): error is Fault => 'code' in error

/** The issue for an error of a codec from elsewhere. */
const foreignIssue = ({ context, value, message }: t.ValidationError): Issue => {
  const codec = context[context.length - 1]?.type
  const expected = codec?.name ?? 'another value'
  const received = describeValue(value)
  return {
    code: codesByTag[codec === undefined ? '' : (unwrapped(codec)._tag ?? '')] ?? 'type/other',
    severity: 'error',
    path: pathOf(context),
    message: message ?? `expected ${expected}, received ${received}`,
    expected,
    received
  }
}

const ownIssue = ({ context, value: _value, code, ...particulars }: Fault): Issue => ({
  code: code as IssueCode,
  severity: 'error',
  path: pathOf(context),
  ...particulars
})

/**
 * Turns the errors of any io-ts codec into issues with the paths that the JSON has: members of unions and
 * intersections, which io-ts counts as keys, are left out.
 *
 * Errors of this package's codecs keep their codes; those of other codecs get the nearest structural one, or
 * `type/other`.
 *
 * @category Issues
 * @since 0.1.0
 * @example
 * import { Article, issuesOf, pointer } from 'communique'
 * import * as t from 'io-ts'
 *
 * const Feed = t.type({ items: t.array(Article) })
 * const result = Feed.decode({ items: [42] })
 * assert.deepEqual(result._tag === 'Left' && issuesOf(result.left).map(pointer), ['/items/0'])
 */
export const issuesOf = (errors: t.Errors): ReadonlyArray<Issue> =>
  errors.map((error) => (isFault(error) ? ownIssue(error) : foreignIssue(error)))
