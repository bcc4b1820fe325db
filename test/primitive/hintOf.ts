import type { Decoder } from 'io-ts'
import type { Fault } from '../../src/codec/fault.js'

/** The hint that a codec gives for a value that it refuses; fails where it takes the value. */
export const hintOf = (codec: Decoder<unknown, unknown>, value: unknown): string | undefined => {
  const result = codec.decode(value)
  if (result._tag === 'Right') throw new Error(`${JSON.stringify(value)} is taken`)
  return (result.left[0] as Fault).hint
}
