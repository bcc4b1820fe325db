import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, report } from './explain.js'
import type { StructuralCode } from './fault.js'
import { type Check, guardWith } from './guard.js'
import { kebabCase } from './kebabCase.js'
import { withTraits } from './withTraits.js'

/**
 * The definition of a string format: everything that a codec needs to know of it. What schemas and documentation say
 * besides is in its `FormatNotes`.
 *
 * @category Codec
 * @since 0.1.0
 */
export interface Format {
  /** The name of the scalar, in Pascal case. */
  readonly name: string
  /** What such a string is, to follow "expected …". */
  readonly description: string
  /** What the whole string matches. Without `check` it is the complete definition. */
  readonly pattern: RegExp
  /** The greatest length in UTF-16 code units; a longer string is refused before the pattern is tried. */
  readonly maxLength?: number
  /** What the pattern cannot say, asked only of strings that match it. */
  readonly check?: (text: string) => boolean
  /** What to say of a refused string, where its mend can be guessed. */
  readonly hint?: (text: string) => string | undefined
}

/**
 * What is to be told of a string format to those who read of it; no check depends on it.
 *
 * @category Codec
 * @since 0.2.0
 */
export interface FormatNotes {
  /** What the pattern, as other languages can read it, does not say; in words, for those who have nothing else. */
  readonly beyondPattern?: string
  /** The standard that defines the format. */
  readonly reference?: {
    /** Its name, with the section. */
    readonly title: string
    /** Where it can be read. */
    readonly url: string
  }
  /** Strings of the format. */
  readonly examples: ReadonlyArray<string>
  /** Strings of the format that are hardly ever met: for those who test, not for those who read. */
  readonly rareExamples?: ReadonlyArray<string>
}

/** A codec of strings that carries its definition. */
export interface FormatCodec<A extends string> extends Codec<A> {
  readonly _tag: 'RefinementType'
  readonly type: t.StringC
  /** The definition that the codec follows. */
  readonly format: Format
}

/** What a string that is not of a format is reported as. */
export const formatCode = ({ name }: Format): StructuralCode => `format/${kebabCase(name)}`

/**
 * The greatest length of strings that their standard does not bound, in UTF-16 code units: room for whatever is meant to be
 * read, and none for a string of megabytes that would keep a pattern busy.
 */
export const LONGEST = 65_536

const isTooLong = ({ maxLength = Infinity }: Format, text: string): boolean => text.length > maxLength

/**
 * Whether a string is of a format.
 *
 * A string of many megabytes can overflow the stack of an engine's pattern matcher, which throws; it is refused.
 */
export const isOfFormat = (format: Format, text: string): boolean => {
  try {
    return !isTooLong(format, text) && format.pattern.test(text) && format.check?.(text) !== false
  } catch {
    return false
  }
}

/**
 * The codec of a branded string.
 *
 * @param format - the definition
 * @param check - the check that was generated from it
 * @param name - the codec's name, where it differs from the format's: a brand that narrows the use, not the form
 */
export const format = /* @__NO_SIDE_EFFECTS__ */ <A extends string>(
  format: Format,
  check?: Check,
  name: string = format.name
): Codec<A> => {
  const code = formatCode(format)
  const explain: Explain = (value, explainer) => {
    if (typeof value !== 'string') return report(explainer, 'type/string', value, { expected: format.description })
    // What a guard has refused is not looked at again: it may be long.
    if (explainer.trusts || !isOfFormat(format, value)) {
      const hint = isTooLong(format, value) ? `${format.maxLength} characters at most` : format.hint?.(value)
      report(explainer, code, value, { expected: format.description, hint })
    }
  }
  const is = guardWith<A>(check, explain)
  const codec = new t.RefinementType<t.StringC, A, A, unknown>(...basicsOf(name, explain, is), t.string, is)
  return withTraits(codec, { format, admits: format.description, explain }) satisfies FormatCodec<A> & Explainable
}
