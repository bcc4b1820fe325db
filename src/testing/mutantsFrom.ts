import * as fc from 'fast-check'
import type { IssueCode, Path } from '../issue/Issue.js'
import type { Breakage } from './Breakage.js'
import type { Mutant } from './Mutant.js'

/** A copy of a JSON value with another part at a path; all else is shared. */
export const replacedAt = (value: unknown, [key, ...rest]: Path, part: unknown): unknown => {
  if (key === undefined) return part
  const inner = replacedAt((value as Readonly<Record<string | number, unknown>>)[key], rest, part)
  if (!Array.isArray(value)) return { ...(value as object), [key]: inner }
  return value.map((item: unknown, index) => (index === key ? inner : item))
}

/** The codes of some breakages, each once. */
export const codesOf = (breakages: ReadonlyArray<Breakage>): ReadonlyArray<IssueCode> => [
  ...new Set(breakages.map(({ code }) => code))
]

const broken = (value: unknown, { at, code, replace }: Breakage, pick: number): Mutant => {
  const { below, description, part } = replace(pick)
  return { value: replacedAt(value, at, part), code, path: [...at, ...below], description }
}

/**
 * The mutants that some breakages make of a value: each code as often as any other.
 *
 * @param codes - those that are wanted; all where it is left out
 * @throws RangeError where the value cannot be broken so
 */
export const mutantsFrom = (
  value: unknown,
  breakages: ReadonlyArray<Breakage>,
  codes?: ReadonlyArray<IssueCode>
): fc.Arbitrary<Mutant> => {
  const byCode = new Map<IssueCode, Array<Breakage>>()
  for (const breakage of breakages) {
    const group = byCode.get(breakage.code)
    if (group !== undefined) group.push(breakage)
    else if (codes === undefined || codes.includes(breakage.code)) byCode.set(breakage.code, [breakage])
  }
  const groups = [...byCode.values()]
  if (groups.length === 0) {
    throw new RangeError(`the value has no place for ${codes === undefined ? 'a fault' : codes.join(' or ')}`)
  }
  const picks = fc.noBias(fc.nat())
  return fc.tuple(fc.constantFrom(...groups), picks, picks).map(([group, which, pick]) => {
    const breakage = group[which % group.length] as Breakage
    return broken(value, breakage, pick)
  })
}
