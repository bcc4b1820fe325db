/**
 * The dialects of JSON Schema that `toJsonSchema` writes.
 *
 * - `draft-2020-12`, `draft-07`: for validators and editors. A tagged union leads a validator to the member whose tag
 *   the value has.
 * - `openapi-3.1`: for descriptions of services and generators of code. Definitions stand under `components.schemas`,
 *   tagged unions have a `discriminator`.
 * - `structured-output`: what vendors of language models accept for constrained output. Every object is closed; no
 *   keyword stands there that one of them refuses.
 *
 * @category Schema
 * @since 0.2.0
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 * @see https://json-schema.org/draft-07/json-schema-release-notes
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export type Target = 'draft-2020-12' | 'draft-07' | 'openapi-3.1' | 'structured-output'
