import type { Unrepresentable } from './Unrepresentable.js'

/**
 * What `toJsonSchema` throws where `unrepresentable` is `throw` and a codec says more than the target can.
 *
 * @category Schema
 * @since 0.2.0
 * @example
 * import { toJsonSchema, UnrepresentableError } from 'communique/json-schema'
 * import { Isni, Probability } from 'communique'
 *
 * assert.throws(() => toJsonSchema(Isni, { unrepresentable: 'throw' }), UnrepresentableError)
 * assert.doesNotThrow(() => toJsonSchema(Probability, { unrepresentable: 'throw' }))
 */
export class UnrepresentableError extends Error {
  /** Always `UnrepresentableError`. */
  override readonly name = 'UnrepresentableError'
  /** All that the schema could not have said. */
  readonly findings: ReadonlyArray<Unrepresentable>

  constructor(findings: ReadonlyArray<Unrepresentable>) {
    super(`not all can be said\n${findings.map(({ pointer, message }) => `${pointer}  ${message}`).join('\n')}`)
    this.findings = findings
  }
}
