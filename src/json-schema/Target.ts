/**
 * The dialects of JSON Schema that `toJsonSchema` writes.
 *
 * - `draft-2020-12`, `draft-07`: for validators and editors. A tagged union is a list of conditions that leads a validator
 *   to the member whose tag the value has, so that its errors are those of what was meant. Generators of code do not
 *   follow conditions: give them `openapi-3.1`.
 * - `openapi-3.1`: for descriptions of services and generators of code. Definitions stand under `components.schemas`,
 *   to be put into a description; tagged unions are `oneOf`, with a `discriminator` where each member has one word.
 * - `structured-output`: the subset that vendors of language models accept for constrained output. Every object is
 *   closed, and no keyword stands there that one of them refuses. How large a schema they accept differs.
 *
 * @category Schema
 * @since 0.2.0
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 * @see https://json-schema.org/draft-07/json-schema-release-notes
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export type Target = 'draft-2020-12' | 'draft-07' | 'openapi-3.1' | 'structured-output'
