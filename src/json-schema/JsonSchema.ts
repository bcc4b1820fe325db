/**
 * A JSON Schema: keywords and their values, all of them JSON.
 *
 * @category Schema
 * @since 0.2.0
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
export interface JsonSchema {
  /** A keyword with its value; what it may be hangs on the dialect. */
  readonly [keyword: string]: unknown
}
