import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, type Explainer, isFull, report, reportAt } from './explain.js'
import { explainFields, type Field } from './fields.js'
import { type Check, guardWith } from './guard.js'
import { didYouMean } from './nearestWord.js'
import { keysOf, valueAt } from './plain.js'
import { spelledOut } from './spelledOut.js'
import { oneOf } from './vocabulary.js'
import { withTraits } from './withTraits.js'

/** The codec of a key that may be left out. */
export interface Optional<A> {
  readonly optional: Codec<A>
}

/** Marks a key of a record as one that may be left out. Given, it must hold a value: `undefined` is refused. */
export const optional = /* @__NO_SIDE_EFFECTS__ */ <A>(codec: Codec<A>): Optional<A> => ({ optional: codec })

/**
 * The codec of each key of `A`, in the order of the format: plain where the interface requires the key, marked
 * `optional` where it does not. Any other pairing of interface and codecs is a compile-time error.
 */
export type Fields<A> = {
  readonly [K in keyof A]-?: object extends Pick<A, K> ? Optional<Exclude<A[K], undefined>> : Codec<A[K]>
}

/** A choice that hangs on another key: what `key` may hold when `by` holds one of the words of `among`. */
export interface Choice {
  readonly key: string
  readonly by: string
  readonly among: Readonly<Record<string, ReadonlyArray<string>>>
}

/** What a record codec asks beyond its keys. */
export interface StructOptions {
  /** At least one key must be there. */
  readonly nonEmpty?: true
  /** A key whose words hang on another key's. */
  readonly choice?: Choice
  /** The check that was generated from the record. */
  readonly check?: Check
}

/** What a record codec carries for those who walk it. */
export interface StructCodec<A> extends Codec<A>, Omit<StructOptions, 'check'> {
  readonly _tag: 'ExactType'
  /** The keys in the order of the format. */
  readonly fields: ReadonlyMap<string, Field>
}

const fieldsOf = (definition: object): ReadonlyMap<string, Field> =>
  new Map(
    Object.entries(definition as Readonly<Record<string, (t.Mixed & Explainable) | Optional<unknown>>>).map(
      ([key, codec]) => [
        key,
        'optional' in codec
          ? { codec: codec.optional as Codec<unknown> & Explainable, isOptional: true }
          : { codec, isOptional: false }
      ]
    )
  )

const explainChoice = (choice: Choice, field: Field, value: object, explainer: Explainer): void => {
  const [by, word] = [valueAt(value, choice.by), valueAt(value, choice.key)]
  if (typeof by !== 'string' || !Object.hasOwn(choice.among, by) || !field.codec.is(word)) return
  const words = choice.among[by] as ReadonlyArray<string>
  if (words.includes(word as string)) return
  const expected = words.length === 0 ? `no ${choice.key}, as ${by} has none` : `${oneOf(words)}, as ${by} has`
  reportAt(explainer, choice.key, field.codec, 'value/not-in-list', word, { expected })
}

const explainUnknownKeys = (
  name: string,
  fields: ReadonlyMap<string, Field>,
  value: object,
  keys: ReadonlyArray<string>,
  explainer: Explainer
): void => {
  let missing: ReadonlyArray<string> | undefined
  for (const key of keys) {
    if (isFull(explainer)) return
    if (fields.has(key)) continue
    missing ??= [...fields.keys()].filter((field) => !keys.includes(field))
    const expected = missing.length === 0 ? `no other key in ${name}` : `a key of ${name}: ${missing.join(', ')}`
    reportAt(explainer, key, t.unknown, 'key/unknown', valueAt(value, key), {
      expected,
      hint: didYouMean(key, missing)
    })
  }
}

/**
 * The codec of a record with just the keys of an interface.
 *
 * @typeParam A - the interface; the fields are proved to agree with it in both directions
 */
export const struct = /* @__NO_SIDE_EFFECTS__ */ <A extends object>(
  name: string,
  definition: Fields<A>,
  { check, ...options }: StructOptions = {}
): Codec<A> => {
  const admits = `an object (${name})`
  const fields = fieldsOf(definition)
  const leastKeys = options.nonEmpty === true ? 1 : 0
  const explain: Explain = (value, explainer) => {
    const keys = keysOf(value)
    if (keys === undefined) return report(explainer, 'type/object', value, { expected: admits })
    if (keys.length < leastKeys) {
      const expected = `at least one key of ${name}: ${[...fields.keys()].join(', ')}`
      return report(explainer, 'value/empty-object', value, { expected })
    }
    explainFields(fields, value as object, keys, explainer, (key, field) => {
      if (key === options.choice?.key) explainChoice(options.choice, field, value as object, explainer)
    })
    explainUnknownKeys(name, fields, value as object, keys, explainer)
  }
  const codec = new t.ExactType<t.HasProps, A, A, unknown>(
    ...basicsOf(name, explain, guardWith<A>(check, explain)),
    spelledOut(name, fields)
  )
  return withTraits(codec, { fields, admits, explain, ...options }) satisfies StructCodec<A> & Explainable
}
