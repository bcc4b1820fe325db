import { isAnyCharacter } from '../../src/json-schema/portablePatterns.js'
import { type JsonSchema, toJsonSchema } from '../../src/json-schema/index.js'
import { type Shape, shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { Article } from '../../src/index.js'

const isString = (shape: Shape): shape is Shape & { readonly kind: 'string' } => shape.kind === 'string'

/** Adds what no pattern can say, as a format that is registered. */
const withCheck = (codec: Walkable): JsonSchema | undefined => {
  const shape = shapeOf(codec)
  if (!isString(shape) || shape.format?.check === undefined) return undefined
  const { $schema: _dialect, $id: _id, ...schema } = toJsonSchema(codec, { unrepresentable: 'any' })
  return { ...schema, format: shape.format.name }
}

/** Our patterns as they are, where the portable ones are two for one; one that needs a flag becomes a format. */
const withOwnPattern = (codec: Walkable): JsonSchema | undefined => {
  const shape = shapeOf(codec)
  if (!isString(shape) || shape.format === undefined) return undefined
  const { name, pattern, maxLength, check } = shape.format
  if (isAnyCharacter(pattern)) return { type: 'string', minLength: 1 }
  return {
    type: 'string',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern.source.includes('\\p{') ? { format: name } : { pattern: pattern.source }),
    ...(check === undefined ? {} : { format: name })
  }
}

/** The schema that this package publishes, with the checks beyond patterns. */
export const publishedSchema = (): JsonSchema => toJsonSchema(Article, { unrepresentable: 'any', override: withCheck })

/** The schema that ajv makes the fastest code of: tagged unions by `discriminator`, which it takes without `mapping`. */
export const tunedSchema = (): JsonSchema => {
  const schema = toJsonSchema(Article, { target: 'openapi-3.1', unrepresentable: 'any', override: withOwnPattern })
  const { $schema: _dialect, ...rest } = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'discriminator' ? { propertyName: (value as { readonly propertyName: string }).propertyName } : value
  ) as JsonSchema
  return rest
}
