import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Fault } from './fault.js'

/**
 * An issue as Standard Schema has it, with the particulars of the fault beside: all of it plain JSON.
 *
 * @category Codec
 * @since 0.2.0
 */
export interface StandardIssue extends Omit<Fault, 'context' | 'value'> {
  /** The fault in one sentence; where there is a hint, it follows in parentheses. */
  readonly message: string
  /** The keys and indices that lead from the root of the JSON to the value; empty for the root. */
  readonly path: ReadonlyArray<string | number>
}

/**
 * What `validate` answers: the very value that came in, or what is wrong with it.
 *
 * @typeParam A - the TypeScript type of the values that the codec admits
 * @category Codec
 * @since 0.2.0
 */
export type StandardResult<A> =
  | {
      /** The value, the same reference. */
      readonly value: A
      /** Not there where the value is valid. */
      readonly issues?: undefined
    }
  | {
      /** What is wrong, in the order of the format; closed by one of code `limit/issues` where there is more. */
      readonly issues: ReadonlyArray<StandardIssue>
    }

/**
 * What a codec has under `~standard`: narrower than Standard Schema asks for, as it answers at once and says more.
 *
 * @typeParam A - the TypeScript type of the values that the codec admits
 * @category Codec
 * @since 0.2.0
 * @see https://standardschema.dev
 */
export interface StandardProps<A> extends StandardSchemaV1.Props<A, A> {
  /** Always `communique`. */
  readonly vendor: 'communique'
  /** Tells whether a value is valid, and what is wrong with it. Never throws; no option is looked at. */
  readonly validate: (value: unknown, options?: StandardSchemaV1.Options) => StandardResult<A>
}
