import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import { guardWith } from './guard.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, isFull, report } from './explain.js'
import type { StructuralCode } from './fault.js'
import { isJson } from './isJson.js'
import { keysOf, lengthOf, valueAt } from './plain.js'
import { withTraits } from './withTraits.js'

/**
 * Any value that JSON can write.
 *
 * @category Codec
 * @since 0.1.0
 * @example
 * import { Json } from 'communique'
 *
 * assert.equal(Json.is({ doi: ['10.1000/182', null] }), true)
 * assert.equal(Json.is(Number.NaN), false)
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-3
 */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** An array or object on the way down, with the key that is looked at next. */
interface Level {
  readonly value: object
  /** The keys of an object; of an array, nothing. */
  readonly keys: ReadonlyArray<string> | undefined
  readonly length: number
  next: number
}

interface Refusal {
  readonly code: StructuralCode
  readonly expected: string
}

const NOT_JSON: Refusal = { code: 'type/json', expected: 'a JSON value' }
const NOT_FINITE: Refusal = { code: 'type/number', expected: 'a finite number' }
const NOT_PLAIN: Refusal = { code: 'type/object', expected: 'an array or a plain object' }
const CYCLE: Refusal = { code: 'type/json', expected: 'a value that does not contain itself' }

/** How long the paths of the faults in one value may be together: the faults after that are left out. */
const MOST_LEVELS_TOLD = 1_000_000

/**
 * Walks a value that should be JSON, however deep, without recursion; tells each part that is not.
 *
 * @param onRefusal - gets the part, why it is refused and the keys that lead to it; answers whether to go on
 */
const walkJson = (
  root: unknown,
  onRefusal: (part: unknown, refusal: Refusal, levels: ReadonlyArray<Level>) => boolean
): boolean => {
  const levels: Array<Level> = []
  const isOpen = new Map<object, boolean>()
  const enter = (value: unknown): Refusal | undefined => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
    if (typeof value === 'number') return Number.isFinite(value) ? undefined : NOT_FINITE
    if (typeof value !== 'object') return NOT_JSON
    if (isOpen.has(value)) return isOpen.get(value) === true ? CYCLE : undefined
    const keys = keysOf(value)
    const length = keys?.length ?? lengthOf(value)
    if (length === undefined) return NOT_PLAIN
    isOpen.set(value, true)
    levels.push({ value, keys, length, next: 0 })
    return undefined
  }
  const refusalOfRoot = enter(root)
  if (refusalOfRoot !== undefined) return onRefusal(root, refusalOfRoot, levels)
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (level.next === level.length) {
      isOpen.set(level.value, false)
      levels.pop()
      continue
    }
    const part = valueAt(level.value, level.keys?.[level.next] ?? level.next)
    level.next++
    const refusal = enter(part)
    if (refusal !== undefined && !onRefusal(part, refusal, levels)) return false
  }
  return true
}

/** The codec of any value that JSON can write: no `undefined`, no `NaN`, no class instance, no cycle. */
export const Json: Codec<Json> = /* @__PURE__ */ (() => {
  const explain: Explain = (value, explainer) => {
    let room = MOST_LEVELS_TOLD
    walkJson(value, (part, { code, expected }, levels) => {
      const depth = explainer.context.length
      for (const { keys, next, value: actual } of levels) {
        const key = keys?.[next - 1] ?? String(next - 1)
        explainer.context.push({ key, type: Json, actual: valueAt(actual, key) })
      }
      report(explainer, code, part, { expected })
      explainer.context.length = depth
      room -= levels.length
      return room > 0 && !isFull(explainer)
    })
  }
  const codec = new t.Type<Json>(...basicsOf('Json', explain, guardWith<Json>(isJson, explain)))
  return withTraits(codec, { _tag: 'JsonType', admits: NOT_JSON.expected, explain }) satisfies Codec<Json> & Explainable
})()
