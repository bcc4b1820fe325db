/**
 * Values for property tests: of every codec, whole articles that pass every rule, and mutants that break one.
 *
 * Needs fast-check, an optional peer.
 *
 * @packageDocumentation
 */

export { arbitrary } from './arbitrary.js'
