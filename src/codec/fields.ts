import type * as t from 'io-ts'
import { type Explainable, type Explainer, explainAt, isFull, reportAt } from './explain.js'
import { valueAt } from './plain.js'

/** One key of a record codec. */
export interface Field {
  readonly codec: t.Mixed & Explainable
  readonly isOptional: boolean
}

/** Reports a key that should be there and is not. */
export const reportMissing = (explainer: Explainer, key: string, codec: t.Mixed & Explainable): void =>
  reportAt(explainer, key, codec, 'key/missing', undefined, { expected: codec.admits })

/**
 * Explains what an object holds under some keys, in their order.
 *
 * @param keys - all keys of the object
 */
export const explainFields = (
  fields: ReadonlyMap<string, Field>,
  value: object,
  keys: ReadonlyArray<string>,
  explainer: Explainer,
  afterField?: (key: string, field: Field) => void
): void => {
  for (const [key, field] of fields) {
    if (isFull(explainer)) return
    if (keys.includes(key)) explainAt(explainer, key, field.codec, valueAt(value, key))
    else if (!field.isOptional) reportMissing(explainer, key, field.codec)
    afterField?.(key, field)
  }
}
