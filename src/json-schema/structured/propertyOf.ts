import type { Walk } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'

const NULL: JsonSchema = { type: 'null' }

/** Says what a key means ahead of what its value is. */
const described = (schema: JsonSchema, meaning: string | undefined): JsonSchema => {
  if (meaning === undefined) return schema
  // A reference may have no sibling, but a choice of one may.
  if ('$ref' in schema) return { anyOf: [schema], description: meaning }
  const own = schema['description']
  return { ...schema, description: own === undefined ? meaning : `${meaning} ${String(own)}` }
}

/** The schema or `null`, as one choice where the schema is a choice already. */
const nullable = (schema: JsonSchema): JsonSchema => {
  const { anyOf, ...others } = schema
  return Array.isArray(anyOf)
    ? { ...others, anyOf: [...(anyOf as ReadonlyArray<JsonSchema>), NULL] }
    : { anyOf: [schema, NULL] }
}

/**
 * The schema of a key's value with what the key means, and `null` where that stands for a key that is left out.
 *
 * Where keys are left out, choices are dear, for the vendors concerned count them: there a reference says it all.
 */
export const propertyOf = (
  schema: JsonSchema,
  isOptional: boolean,
  meaning: string | undefined,
  absent: Walk['absent']
): JsonSchema => {
  if (absent === 'omit') return '$ref' in schema ? schema : described(schema, meaning)
  return described(isOptional ? nullable(schema) : schema, meaning)
}
