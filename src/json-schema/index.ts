/**
 * JSON Schema from codecs: what a codec admits, for readers in any language.
 *
 * @packageDocumentation
 */

export { standardJsonSchema, type WithJsonSchema } from './standardJsonSchema.js'
export { toJsonSchema } from './toJsonSchema.js'
