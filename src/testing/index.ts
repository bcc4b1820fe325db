/**
 * Values for property tests: of every codec, whole articles that pass every rule, and mutants that break one.
 *
 * Needs fast-check, an optional peer.
 *
 * @module communique/testing
 * @document ../../docs/property-tests.md
 */

export { arbitrary, type ArbitraryOptions } from './arbitrary.js'
export type { Mutant } from './Mutant.js'
export { structuralCodesOf, structuralMutantOf, type StructuralMutantOptions } from './structuralMutantOf.js'
export { verifiedArticle, type VerifiedArticleOptions } from './verifiedArticle.js'
export { mutantCodesOf, mutantOf, type MutantOptions } from './mutantOf.js'
