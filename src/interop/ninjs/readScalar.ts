import type * as t from 'io-ts'
import type { Losses } from '../losses.js'
import { words } from './foreign.js'
import type { RecordReader } from './recordReader.js'

/**
 * Reads the id or the language of an item, unless it is given; what is given counts for more. Nothing where there is neither.
 *
 * @param codec - of the scalar; its name stands in the losses
 */
export const readScalar = <A extends string>(
  item: RecordReader,
  losses: Losses,
  codec: t.Type<A>,
  given: A | undefined,
  ...keys: ReadonlyArray<string>
): A | undefined => {
  const found = item.take(words, ...keys)
  if (found === undefined) return given
  const value = found.value.trim()
  if (!codec.is(value)) losses.add('not-valid', found.path, `it is no ${codec.name}`)
  else if (given === undefined) return value
  else if (given !== value) losses.add('no-place', found.path, 'another was given, which counts for more')
  return given
}
