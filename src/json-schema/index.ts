/**
 * JSON Schema from codecs: what a codec admits, for readers in any language.
 *
 * @packageDocumentation
 */

export { toJsonSchema } from './toJsonSchema.js'
