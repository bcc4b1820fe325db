import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import type * as t from 'io-ts'
import { placedFaults } from '../codec/placedFaults.js'
import { standardProps } from '../codec/standardProps.js'
import { type JsonSchemaOptions, toJsonSchema } from './toJsonSchema.js'

/**
 * A codec that is a Standard Schema and gives its JSON Schema as the standard asks for it.
 *
 * @typeParam C - the codec
 * @category Schema
 * @since 0.2.0
 * @see https://standardschema.dev/json-schema
 */
export type WithJsonSchema<C extends t.Mixed> = C &
  StandardSchemaV1<t.OutputOf<C>, t.TypeOf<C>> &
  StandardJSONSchemaV1<t.OutputOf<C>, t.TypeOf<C>>

/** The trait that a codec has already, or one for a codec from elsewhere. */
const propsOf = (codec: t.Mixed): StandardSchemaV1.Props =>
  '~standard' in codec ? (codec['~standard'] as StandardSchemaV1.Props) : standardProps(codec, placedFaults)

/**
 * A codec, of this package or any other of io-ts, with `~standard.jsonSchema` for tools that look for a schema there.
 *
 * What it answers stands on the codec and does all that the codec does; the codec itself stays as it is. A condition
 * that JSON Schema cannot say is left out of the schema; `libraryOptions` are options of `toJsonSchema` and can ask for
 * an error instead.
 *
 * `input` and `output` throw a `RangeError` where `toJsonSchema` does not know the target.
 *
 * @category Schema
 * @since 0.2.0
 * @example
 * import { standardJsonSchema } from 'communique/json-schema'
 * import { Probability } from 'communique'
 *
 * const schema = standardJsonSchema(Probability)
 * assert.equal(schema.is(0.5), true)
 * assert.equal(typeof schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }), 'object')
 * assert.throws(() => schema['~standard'].jsonSchema.input({ target: 'openapi-3.0' }), RangeError)
 * @see https://standardschema.dev/json-schema
 */
export const standardJsonSchema = <C extends t.Mixed>(codec: C): WithJsonSchema<C> => {
  const convert = ({ target, libraryOptions }: StandardJSONSchemaV1.Options): Record<string, unknown> => {
    const options = { unrepresentable: 'any', ...libraryOptions, target } as JsonSchemaOptions
    return { ...toJsonSchema(codec, options) }
  }
  const value = { ...propsOf(codec), jsonSchema: { input: convert, output: convert } }
  return Object.create(codec, { '~standard': { value } }) as WithJsonSchema<C>
}
