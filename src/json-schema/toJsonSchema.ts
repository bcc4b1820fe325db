import type { Walkable } from '../codec/shapeOf.js'

const TARGETS: ReadonlyArray<string> = ['draft-2020-12', 'draft-07', 'openapi-3.1', 'structured-output']

/**
 * The JSON Schema of a codec.
 *
 * @throws RangeError where the target is not known
 * @category Schema
 * @since 0.2.0
 * @example
 * import { toJsonSchema } from 'communique/json-schema'
 * import { Probability } from 'communique'
 *
 * assert.equal(typeof toJsonSchema(Probability), 'object')
 */
export const toJsonSchema = (
  codec: Walkable,
  { target = 'draft-2020-12' }: { readonly target?: string; readonly unrepresentable?: string } = {}
): object => {
  if (!TARGETS.includes(target)) throw new RangeError(`there is no target ${JSON.stringify(target)}`)
  return { title: codec.name }
}
