/**
 * Something that a codec says and a schema of the target cannot: the schema admits more than the codec, or leaves a key
 * out.
 *
 * @category Schema
 * @since 0.2.0
 */
export interface Unrepresentable {
  /** The name of the codec. */
  readonly codec: string
  /** Where in the schema it would have been said, the first place of several, as a JSON Pointer in a fragment: `#/$defs/Isni`. */
  readonly pointer: string
  /** What is not said, in words. */
  readonly message: string
}
