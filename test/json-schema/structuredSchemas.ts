import type { Walkable } from '../../src/codec/shapeOf.js'
import { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from '../../src/json-schema/index.js'

/** The schema of a codec for structured output. */
export const write = (codec: Walkable, options: JsonSchemaOptions = {}): JsonSchema =>
  toJsonSchema(codec, { target: 'structured-output', unrepresentable: 'any', ...options })

/** All schemas in a schema, it being the first; what `properties` and `$defs` hold are schemas under names. */
export const schemasIn = (schema: JsonSchema): ReadonlyArray<JsonSchema> => {
  const {
    properties = {},
    $defs = {},
    items,
    anyOf = []
  } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
    readonly $defs?: Readonly<Record<string, JsonSchema>>
    readonly items?: JsonSchema
    readonly anyOf?: ReadonlyArray<JsonSchema>
  }
  const inner = [
    ...Object.values(properties),
    ...Object.values($defs),
    ...(items === undefined ? [] : [items]),
    ...anyOf
  ]
  return [schema, ...inner.flatMap(schemasIn)]
}
