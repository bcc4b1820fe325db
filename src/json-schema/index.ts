/**
 * JSON Schema from codecs: what a codec admits, for readers in any language.
 *
 * @module communique/json-schema
 */

export type { JsonSchema } from './JsonSchema.js'
export type { Target } from './Target.js'
export type { Unrepresentable } from './Unrepresentable.js'
export { UnrepresentableError } from './UnrepresentableError.js'
export { toJsonSchema, targets, type JsonSchemaOptions } from './toJsonSchema.js'
export { fromStructuredOutput } from './fromStructuredOutput.js'
export { standardJsonSchema, type WithJsonSchema } from './standardJsonSchema.js'
