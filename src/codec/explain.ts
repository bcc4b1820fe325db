import * as t from 'io-ts'
import { describeValue } from './describeValue.js'
import type { Fault, StructuralCode } from './fault.js'
import { sentenceOf } from './words.js'

/** The work state of one explaining pass: where it stands, what it found, and how much it may find. */
export interface Explainer {
  /** The JSON keys passed on the way down, each with its codec and value. */
  readonly context: Array<t.ContextEntry>
  /** What was found so far, one more than `limit` at the most. */
  readonly faults: Array<Fault>
  /** How many faults are wanted. */
  readonly limit: number
  /** Whether the guards of the codecs inside are believed, so that what they admit is passed over. */
  readonly trusts: boolean
}

/** Reports every fault of a value that the codec refuses, in the order of the format. */
export type Explain = (value: unknown, explainer: Explainer) => void

/** What every codec of this package has beside the io-ts interface. */
export interface Explainable {
  /** What the codec admits, to follow "expected …". */
  readonly admits: string
  /** Says what is wrong with a value; reports nothing for a valid one. */
  readonly explain: Explain
}

/** How many faults a codec's own `decode` lists at the most. */
export const DEFAULT_LIMIT = 100

/** Whether the codec is one of this package, which explains itself. */
export const isExplainable = (codec: object): codec is Explainable => 'explain' in codec

/** Whether a pass has found all that it was asked for. */
export const isFull = (explainer: Explainer): boolean => explainer.faults.length > explainer.limit

/** Reports a fault at the place where the pass stands. */
export const report = (
  explainer: Explainer,
  code: StructuralCode,
  value: unknown,
  particulars: { readonly expected: string; readonly hint?: string | undefined }
): void => {
  const context = explainer.context.slice()
  const { expected, hint } = particulars
  const received = describeValue(value)
  const message = sentenceOf({ code, expected, received }, context[context.length - 1]?.key ?? '')
  explainer.faults.push({
    value,
    context,
    code,
    message,
    expected,
    ...(code === 'key/missing' ? {} : { received }),
    ...(hint === undefined ? {} : { hint })
  })
}

/** Reports a fault at a key of the value where the pass stands. */
export const reportAt = (
  explainer: Explainer,
  key: string,
  codec: t.Mixed,
  code: StructuralCode,
  actual: unknown,
  particulars: { readonly expected: string; readonly hint?: string | undefined }
): void => {
  explainer.context.push({ key, type: codec, actual })
  report(explainer, code, actual, particulars)
  explainer.context.pop()
}

/** Explains the value under a key by the key's own codec, where its guard is not enough to know that nothing is wrong. */
export const explainAt = (explainer: Explainer, key: string, codec: t.Mixed, actual: unknown): void => {
  if (explainer.trusts && codec.is(actual)) return
  explainer.context.push({ key, type: codec, actual })
  ;(codec as t.Mixed & Explainable).explain(actual, explainer)
  explainer.context.pop()
}

/** Reports that nothing more can be told of a value, as it does not hold still. */
const reportUnsteady = (explainer: Explainer, value: unknown): void =>
  report(explainer, 'type/json', value, { expected: 'a value that reads the same twice' })

/**
 * What an explaining pass finds, at most `limit` faults and one more. A proxy that throws where it did not throw before
 * ends the pass with a fault of its own.
 */
const explained = (explain: Explain, value: unknown, context: t.Context, limit: number, trusts: boolean): Explainer => {
  const explainer: Explainer = { context: [...context], faults: [], limit, trusts }
  try {
    explain(value, explainer)
  } catch {
    explainer.context.length = context.length
    reportUnsteady(explainer, value)
  }
  return explainer
}

/**
 * All faults of a refused value, at most `limit` and one more.
 *
 * @param context - the way that io-ts came to the value, the value's own entry last
 */
export const faultsOf = (explain: Explain, value: unknown, context: t.Context, limit: number): Array<Fault> => {
  const explainer = explained(explain, value, context, limit, true)
  if (explainer.faults.length === 0) reportUnsteady(explainer, value)
  return explainer.faults
}

/** Whether an explaining pass finds nothing wrong with a value, in any part of it, and without asking a guard. */
export const isBlameless = (explain: Explain, value: unknown): boolean =>
  explained(explain, value, [], 0, false).faults.length === 0

/** The failure of a value, with a list cut that is too long, which one more fault says. */
const failure = (faults: Array<Fault>, value: unknown, context: t.Context): t.Validation<never> => {
  if (faults.length > DEFAULT_LIMIT) {
    const code = 'limit/issues'
    const expected = String(DEFAULT_LIMIT)
    faults[DEFAULT_LIMIT] = { value, context, code, message: sentenceOf({ code, expected }, ''), expected }
  }
  return t.failures(faults)
}

/** The io-ts `validate` of a codec that has a guard and can explain itself; lists 100 faults at the most. */
export const validateWith =
  <A>(is: t.Is<A>, explain: Explain): t.Validate<unknown, A> =>
  (value, context) =>
    is(value) ? t.success(value) : failure(faultsOf(explain, value, context, DEFAULT_LIMIT), value, context)

/** `validateWith` for a codec whose guard costs as much as its explaining pass: that pass alone decides. */
export const validateByExplaining =
  <A>(explain: Explain): t.Validate<unknown, A> =>
  (value, context) => {
    const { faults } = explained(explain, value, context, DEFAULT_LIMIT, true)
    return faults.length === 0 ? t.success(value as A) : failure(faults, value, context)
  }
