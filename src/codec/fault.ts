import type * as t from 'io-ts'

/**
 * The codes of the faults that a codec finds by itself, without looking at the rest of the article.
 *
 * `format/…` ends in the name of a scalar in kebab case, as in `format/edtf-date`.
 *
 * @category Issues
 * @since 0.1.0
 */
export type StructuralCode =
  | 'type/object'
  | 'type/array'
  | 'type/string'
  | 'type/number'
  | 'type/integer'
  | 'type/json'
  | 'type/other'
  | `format/${string}`
  | 'value/not-in-list'
  | 'value/out-of-range'
  | 'value/empty-list'
  | 'value/empty-object'
  | 'schema-version/unknown'
  | 'key/missing'
  | 'key/unknown'
  | 'union/unknown-tag'
  | 'limit/issues'
  | 'limit/search'
  | 'limit/depth'
  | 'limit/items'
  | 'limit/text-length'

/**
 * What a codec says of one thing wrong: an io-ts error that also carries a stable code and its particulars.
 *
 * Every error that a codec of this package reports is one, so `issuesOf` can turn io-ts errors into issues.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface Fault extends t.ValidationError {
  /** Which kind of fault it is; for `VerifiedArticle` the code of a rule, too. */
  readonly code: string
  /** The fault in one sentence, with the actual values in it. */
  readonly message: string
  /** What would have been right. */
  readonly expected?: string
  /** What stood there, shortened. */
  readonly received?: string
  /** How to mend it, where that can be guessed. */
  readonly hint?: string
  /** Other places that have to do with it. */
  readonly related?: ReadonlyArray<{
    /** The place. */
    readonly path: ReadonlyArray<string | number>
    /** What it has to do with the fault. */
    readonly message: string
  }>
}
