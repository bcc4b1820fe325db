import type * as fc from 'fast-check'
import type * as t from 'io-ts'
import type { IssueCode } from '../issue/Issue.js'
import type { Mutant } from './Mutant.js'
import { codesOf, mutantsFrom } from './mutantsFrom.js'
import { structuralBreakages } from './structuralBreakages.js'

/**
 * Options of `structuralMutantOf`.
 *
 * @category Testing
 * @since 0.2.0
 */
export interface StructuralMutantOptions {
  /** The codes that are wanted, of those that `structuralCodesOf` lists; all by default. */
  readonly codes?: ReadonlyArray<IssueCode>
  /** Whether the mutants are such as JSON can write, as they are by default; else they hold `undefined`, `NaN` and the like, too. */
  readonly plain?: boolean
}

/**
 * The codes with which `structuralMutantOf` can break a value, each once.
 *
 * @param codec - the codec that admits the value
 * @category Testing
 * @since 0.2.0
 * @example
 * import { structuralCodesOf } from 'communique/testing'
 * import { Dateline, Json } from 'communique'
 *
 * const codes = structuralCodesOf(Dateline, { date: '2020-12-03' })
 * assert.deepEqual(codes, ['type/object', 'value/empty-object', 'key/unknown', 'type/string', 'format/edtf-date'])
 *
 * assert.deepEqual(structuralCodesOf(Json, { any: 'thing' }), [])
 */
export const structuralCodesOf = (
  codec: t.Mixed,
  value: unknown,
  { plain = true }: Pick<StructuralMutantOptions, 'plain'> = {}
): ReadonlyArray<IssueCode> => codesOf(structuralBreakages(codec, value, plain))

/**
 * Copies of a value with one structural fault, each with the code and the path that the codec must refuse it with, and
 * with no other.
 *
 * Found by walking the codec beside the value: a key too few or too many, a value of another type, a string that is nearly
 * of its format, a word of no list, a number out of range, an empty list. Each code comes as often as any other. Only
 * what codecs of this package admit is broken, for those of others have no codes; they may stand around them.
 *
 * @param codec - the codec that admits the value
 * @throws RangeError where the value cannot be broken so: `Json` admits all that JSON can write
 * @category Testing
 * @since 0.2.0
 * @example
 * import { arbitrary, structuralMutantOf } from 'communique/testing'
 * import { issuesOf, Office, pointer } from 'communique'
 * import fc from 'fast-check'
 *
 * const mutants = arbitrary(Office).chain((office) => structuralMutantOf(Office, office))
 * fc.assert(
 *   fc.property(mutants, (mutant) => {
 *     const result = Office.decode(mutant.value)
 *     const issues = result._tag === 'Left' ? issuesOf(result.left) : []
 *     assert.deepEqual(issues.map((issue) => [issue.code, pointer(issue)]), [[mutant.code, pointer(mutant)]])
 *   })
 * )
 */
export const structuralMutantOf = (
  codec: t.Mixed,
  value: unknown,
  { codes, plain = true }: StructuralMutantOptions = {}
): fc.Arbitrary<Mutant> => mutantsFrom(value, structuralBreakages(codec, value, plain), codes)
