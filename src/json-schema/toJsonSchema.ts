import type { Walkable } from '../codec/shapeOf.js'
import { draft07, draft202012, openApi31 } from './draft/dialects.js'
import type { Dialect } from './Dialect.js'
import type { JsonSchema } from './JsonSchema.js'
import { structuredOutput } from './structured/structuredOutput.js'
import type { Target } from './Target.js'
import type { Unrepresentable } from './Unrepresentable.js'
import { UnrepresentableError } from './UnrepresentableError.js'
import { warn } from './warn.js'
import { walkCodec } from './walkCodec.js'

/**
 * Options of `toJsonSchema`.
 *
 * @category Schema
 * @since 0.2.0
 */
export interface JsonSchemaOptions {
  /** The dialect; `draft-2020-12` by default. */
  readonly target?: Target
  /**
   * What is done about that which a codec says and the target cannot: `throw` an `UnrepresentableError`; `warn`, which
   * is the default; or admit `any` value there and say nothing. A schema never refuses what its codec admits, but for
   * keys that `structured-output` leaves out.
   */
  readonly unrepresentable?: 'throw' | 'warn' | 'any'
  /** Takes the warnings; by default they go to `console.warn`. */
  readonly onUnrepresentable?: (finding: Unrepresentable) => void
  /** The schema of a codec, where the caller knows better; it is taken as it is. */
  readonly override?: (codec: Walkable) => JsonSchema | undefined
  /** The `$id` of the schema; codecs of this package have one of their own, with the version of the format in it. */
  readonly id?: string
  /**
   * How `structured-output` tells a key that may be left out: required, with `null` for its absence, as OpenAI asks, which
   * is the default; or not required (`omit`), as others allow. Anthropic counts both: 16 choices or 24 keys in all, so
   * whole articles are too large for it, and places or itineraries are not.
   */
  readonly absent?: 'null' | 'omit'
}

const dialects: Readonly<Record<Target, Dialect>> = {
  'draft-2020-12': draft202012,
  'draft-07': draft07,
  'openapi-3.1': openApi31,
  'structured-output': structuredOutput
}

/**
 * The targets of `toJsonSchema`.
 *
 * @category Schema
 * @since 0.2.0
 * @example
 * import { targets } from 'communique/json-schema'
 *
 * assert.equal(targets.includes('draft-07'), true)
 * assert.equal(targets.some((target) => target.includes('draft-04')), false)
 */
export const targets: ReadonlyArray<Target> = /* @__PURE__ */ Object.keys(dialects) as Array<Target>

const dialectOf = (target: Target): Dialect => {
  if (Object.hasOwn(dialects, target)) return dialects[target]
  throw new RangeError(`there is no target ${JSON.stringify(target)}: expected ${targets.join(', ')}`)
}

/**
 * The JSON Schema of a codec, of this package or any other of io-ts, read from what the codec is made of.
 *
 * Codecs that have a name become definitions. The schema admits what the codec admits; the few things that no schema can
 * say are reported, and noted in the schema as `$comment`. Nothing is taken from the codec's code: a refinement by a
 * function is reported.
 *
 * @throws RangeError where the target is not known
 * @throws UnrepresentableError where `unrepresentable` is `throw` and the target cannot say all
 * @category Schema
 * @since 0.2.0
 * @example
 * import { toJsonSchema } from 'communique/json-schema'
 * import { Probability, Anchor } from 'communique'
 *
 * const { type, minimum, maximum } = toJsonSchema(Probability)
 * assert.deepEqual([type, minimum, maximum], ['number', 0, 1])
 *
 * assert.throws(() => toJsonSchema(Anchor, { target: 'draft-03' as 'draft-07' }), RangeError)
 */
export const toJsonSchema = (codec: Walkable, options: JsonSchemaOptions = {}): JsonSchema => {
  const { target = 'draft-2020-12', unrepresentable = 'warn', onUnrepresentable = warn } = options
  const { schema, findings } = walkCodec(codec, dialectOf(target), options)
  if (unrepresentable === 'throw' && findings.length > 0) throw new UnrepresentableError(findings)
  if (unrepresentable === 'warn') findings.forEach(onUnrepresentable)
  return schema
}
