import * as fc from 'fast-check'
import type { RecordShape } from '../codec/shapeOf.js'
import type { Choice } from '../codec/struct.js'
import type { Descent } from './Descent.js'
import { filtered } from './filtered.js'

type Values = Readonly<Record<string, unknown>>

/** The record with a word under the key that hangs on another: one of those that go with it, or none. */
const withChoice = ({ among, by, key }: Choice, record: Values, pick: number): Values => {
  const words = among[record[by] as string] as ReadonlyArray<string>
  const word = words[pick % (words.length + 1)]
  return word === undefined ? record : { ...record, [key]: word }
}

/** The keys of a record in the order of its definition. */
const inOrder = ({ fields }: RecordShape, record: Values): Values =>
  Object.fromEntries([...fields.keys()].filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]))

/**
 * Records of a shape, each optional key there or not; nothing where a required key has no values.
 *
 * A key that admits `undefined` is always there, since io-ts asks for it.
 */
export const recordArbitrary = (shape: RecordShape, { codec, down }: Descent): fc.Arbitrary<unknown> | undefined => {
  const { choice, fields, isNonEmpty } = shape
  const model: Record<string, fc.Arbitrary<unknown>> = {}
  const requiredKeys: Array<string> = []
  for (const [key, field] of fields) {
    const values = key === choice?.key ? undefined : down(field.codec)
    if (values === undefined && !field.isOptional) return undefined
    if (values === undefined) continue
    model[key] = values
    if (!field.isOptional || field.codec.is(undefined)) requiredKeys.push(key)
  }
  const plain = fc.record(model, { requiredKeys, noNullPrototype: true })
  const records =
    choice === undefined
      ? plain
      : fc.tuple(plain, fc.nat()).map(([record, pick]) => inOrder(shape, withChoice(choice, record, pick)))
  return isNonEmpty ? filtered(records, (record) => Object.keys(record).length > 0, codec.name) : records
}
