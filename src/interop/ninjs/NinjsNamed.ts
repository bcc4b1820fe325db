import type { Codec } from '../../codec/Codec.js'
import { optional, struct, type Fields } from '../../codec/struct.js'
import { LocalId } from '../../primitive/LocalId.js'
import { Text } from '../../primitive/Text.js'
import { Uri } from '../../primitive/Uri.js'

/**
 * Somebody or something that a ninjs item names: a person, an organisation or an event.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsNamed {
  /** What it is called. */
  readonly name: Text
  /** What it is called in a register outside, as a URI. */
  readonly uri?: Uri
  /** Its id in the article. */
  readonly literal: LocalId
}

/** The codecs of the keys of what an item names. */
export const namedFields: Fields<NinjsNamed> = { name: Text, uri: optional(Uri), literal: LocalId }

/**
 * The codec of what an item names.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { NinjsNamed } from 'communique/interop/ninjs'
 *
 * assert.equal(NinjsNamed.is({ name: 'Carla Ruiz', literal: 'carla-ruiz' }), true)
 * assert.equal(NinjsNamed.is('Carla Ruiz'), false)
 */
export const NinjsNamed: Codec<NinjsNamed> = struct<NinjsNamed>('NinjsNamed', namedFields)
