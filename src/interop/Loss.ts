/**
 * What kind of loss it is.
 *
 * - `no-place`: the other format has no place for it.
 * - `narrowed`: the other format has a place for a part of it, and that part was carried.
 * - `not-valid`: it is not what the format that it stands in, or the one that it goes to, asks for.
 * - `not-known`: the format that it stands in does not name it.
 * - `not-found`: what it refers to is not there, or its words are not in the text.
 * - `ambiguous`: it could be carried in more than one way, and nothing tells which is meant.
 *
 * @category Interop
 * @since 0.2.0
 */
export type LossCode = 'no-place' | 'narrowed' | 'not-valid' | 'not-known' | 'not-found' | 'ambiguous'

/**
 * Something that a bridge could not carry from one format to the other.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface Loss {
  /** What kind of loss it is; the code stays as it is, the words of the reason may change. */
  readonly code: LossCode
  /** Where it stands in what was given: a JSON Pointer (RFC 6901), `""` for all of it. */
  readonly pointer: string
  /** What was lost and why: a clause, without a full stop. */
  readonly reason: string
}
