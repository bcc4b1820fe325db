import type { Walk } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { definesWords, repeats } from '../words.js'

const NULL: JsonSchema = { type: 'null' }

/** Whether `null` stands for what is not there, anywhere in a schema. */
export const hasAbsence = (schema: unknown): boolean =>
  schema === NULL || (typeof schema === 'object' && schema !== null && Object.values(schema).some(hasAbsence))

/** What a key means, and what is said of its value as far as the meaning lacks it. */
const together = (meaning: string, own: string): string => {
  if (own.startsWith('- ')) return definesWords(meaning) ? meaning : `${meaning}\n${own}`
  return repeats(meaning, own) ? meaning : `${meaning} ${own}`
}

/** Says what a key means ahead of what its value is. */
const described = (schema: JsonSchema, meaning: string | undefined): JsonSchema => {
  if (meaning === undefined) return schema
  // A reference may have no sibling, but a choice of one may.
  if ('$ref' in schema) return { description: meaning, anyOf: [schema] }
  const { description: own, ...keywords } = schema
  return { description: own === undefined ? meaning : together(meaning, String(own)), ...keywords }
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
 * Where keys are left out, choices are dear, for the vendors concerned count them: there a reference stands alone, and the
 * record says what the key means.
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
