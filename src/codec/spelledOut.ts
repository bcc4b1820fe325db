import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import { guardWith } from './guard.js'
import { type Explain, report } from './explain.js'
import { explainFields, type Field } from './fields.js'
import { keysOf } from './plain.js'
import { withTraits } from './withTraits.js'

type Fields = ReadonlyMap<string, Field>

/** The classes of io-ts that a record is spelled with. */
type RecordClass<I> = new (
  name: string,
  is: t.Is<object>,
  validate: t.Validate<unknown, object>,
  encode: t.Encode<object, object>,
  inner: I
) => t.Type<object>

/** The codec of an object that holds what some fields ask, whatever else it holds. */
const open = <I>(Class: RecordClass<I>, name: string, fields: Fields, inner: I): t.Mixed => {
  const admits = `an object (${name})`
  const explain: Explain = (value, explainer) => {
    const keys = keysOf(value)
    if (keys === undefined) return report(explainer, 'type/object', value, { expected: admits })
    explainFields(fields, value as object, keys, explainer)
  }
  return withTraits(new Class(...basicsOf(name, explain, guardWith<object>(undefined, explain)), inner), {
    admits,
    explain
  })
}

/** The part of a record that is optional, or that which is not. */
const part = (name: string, fields: Fields, isOptional: boolean): t.Mixed => {
  const own = new Map([...fields].filter(([, field]) => field.isOptional === isOptional))
  const props = Object.fromEntries([...own].map(([key, { codec }]) => [key, codec]))
  return open(isOptional ? t.PartialType : t.InterfaceType, name, own, props)
}

/**
 * A record as io-ts spells it, for tools that walk io-ts codecs: what is required, intersected with what is optional.
 *
 * The classes are filled here, as the functions that io-ts makes them by weigh more than all of this.
 */
export const spelledOut = (name: string, fields: Fields): t.HasProps =>
  open(t.IntersectionType, name, fields, [part(name, fields, false), part(name, fields, true)]) as t.HasProps
