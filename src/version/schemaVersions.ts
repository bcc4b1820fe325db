import type { SchemaVersion } from '../model/Article.js'

/**
 * The versions of the format that this package knows, the oldest first. The last is the one that an `Article` is of;
 * `migrate` reads the others.
 *
 * @category Decoding
 * @since 0.2.0
 * @example
 * import { Article, schemaVersions } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const isKnown = (version: string): boolean => schemaVersions.some((known) => known === version)
 * assert.equal(isKnown('1'), true)
 * assert.equal(isKnown('1.0'), false)
 * assert.equal(Article.is({ ...article, schemaVersion: schemaVersions.at(-1) }), true)
 */
export const schemaVersions: readonly [SchemaVersion] = ['1']
