import type { Walkable } from '../codec/shapeOf.js'

/**
 * The JSON Schema of a codec.
 *
 * @category Schema
 * @since 0.2.0
 * @example
 * import { toJsonSchema } from 'communique/json-schema'
 * import { Probability } from 'communique'
 *
 * assert.equal(typeof toJsonSchema(Probability), 'object')
 */
export const toJsonSchema = (codec: Walkable): object => ({ title: codec.name })
