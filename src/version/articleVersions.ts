import { Article } from '../model/Article.js'
import type { schemaVersions } from './schemaVersions.js'
import { type VersionChain, versionChain } from './versionChain.js'

/** The versions of the article format. Its type proves that they are those of `schemaVersions`, and end at `Article`. */
export const articleVersions: VersionChain<typeof schemaVersions, Article> = /* @__PURE__ */ versionChain('1', Article)
