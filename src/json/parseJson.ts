import { mayRepeatKeys } from './mayRepeatKeys.js'
import type { Position } from './position.js'
import { positionAt } from './positionAt.js'
import { type RepeatedKey, type RepeatedKeys, repeatedKeys } from './repeatedKeys.js'
import { syntaxFaultIn } from './syntaxFaultIn.js'
import { valueOf } from './valueOf.js'
import { withoutByteOrderMark } from './withoutByteOrderMark.js'

export type { RepeatedKey } from './repeatedKeys.js'

/** A text that is not JSON. */
export interface JsonSyntaxFault {
  readonly _tag: 'JsonSyntaxFault'
  /** The character at fault: the opening quote of a string that is not closed, the end of a text that ends too soon. */
  readonly position: Position
  /** The fault in a clause, without a full stop. */
  readonly message: string
  /** What should stand there. */
  readonly expected: string
  /** What stands there. */
  readonly received: string
}

/** A text that is JSON, read. */
export interface JsonDocument {
  readonly _tag: 'JsonDocument'
  /** The value, as `JSON.parse` gives it. */
  readonly value: unknown
  /** The repeated keys in the order of the text, as many as were asked for. */
  readonly repeatedKeys: ReadonlyArray<RepeatedKey>
  /** Whether the text repeats more keys than `repeatedKeys` lists. */
  readonly moreRepeatedKeys: boolean
}

/** What `parseJson` is to look for. */
export interface ParseJsonOptions {
  /** How many repeated keys to list, 100 if not told; with 0 none is looked for, and `moreRepeatedKeys` is `false`. */
  readonly maxRepeatedKeys?: number
  /** The number of the text's first line, 1 if not told: positions and messages count from it. */
  readonly firstLine?: number
}

const none: RepeatedKeys = { listed: [], more: false }

/**
 * Reads a JSON text as RFC 8259 has it: its value and the keys that stand twice in one object, or the place where it is
 * not JSON.
 *
 * It throws on no text, nested to whatever depth. A byte-order mark at the start is skipped. Keys are the same when they
 * are with their escapes resolved; of a repeated one the last value stands, as with `JSON.parse`.
 */
export const parseJson = (text: string, options: ParseJsonOptions = {}): JsonDocument | JsonSyntaxFault => {
  const { maxRepeatedKeys: limit = 100, firstLine = 1 } = options
  const json = withoutByteOrderMark(text)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const fault = syntaxFaultIn(json, firstLine)
    if (fault !== undefined) {
      const { at, message, expected, received } = fault
      return { _tag: 'JsonSyntaxFault', position: positionAt(json, at, firstLine), message, expected, received }
    }
    value = valueOf(json)
  }
  const { listed, more } = limit > 0 && mayRepeatKeys(json, value) ? repeatedKeys(json, limit, firstLine) : none
  return { _tag: 'JsonDocument', value, repeatedKeys: listed, moreRepeatedKeys: more }
}
