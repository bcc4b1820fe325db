import * as t from 'io-ts'
import type { Losses } from '../losses.js'
import { type Found, type RecordReader, recordReader } from './recordReader.js'

/** A string with something in it; the reader passes over others. */
export const words: t.Decoder<unknown, string> = t.string

const records: t.Decoder<unknown, ReadonlyArray<unknown> | Readonly<Record<string, unknown>>> = t.union(
  [t.UnknownArray, t.UnknownRecord],
  'list of objects'
)

/** The records in the lists under some keys; where one stands instead of a list, that one. */
export const recordsIn = (
  item: RecordReader,
  losses: Losses,
  ...keys: ReadonlyArray<string>
): ReadonlyArray<Found<RecordReader>> =>
  item.all(records, ...keys).flatMap(({ value, path }) => {
    const found = Array.isArray(value)
      ? value.map((one: unknown, index) => ({ value: one, path: [...path, index] }))
      : [{ value, path }]
    return found.flatMap((one) => {
      const reader = recordReader(one.value, one.path, losses)
      return reader === undefined ? [] : [{ value: reader, path: one.path }]
    })
  })
