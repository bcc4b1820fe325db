import type { JsonSchema } from '../JsonSchema.js'
import { describedWords } from '../words.js'

/** Adds to the schema of a key's value what the key means. */
export type Describe = (schema: JsonSchema, description: string | undefined) => JsonSchema

/** Ahead of whatever the schema says: since draft 2019-09 a reference may have siblings. */
export const describeBeside: Describe = (schema, description) => {
  if (description === undefined) return schema
  const { description: _own, ...keywords } = schema
  return { description: describedWords(schema, description), ...keywords }
}

/** Around a reference, whose siblings are ignored up to draft 7. */
export const describeAround: Describe = (schema, description) =>
  description === undefined || !('$ref' in schema)
    ? describeBeside(schema, description)
    : { description, allOf: [schema] }
