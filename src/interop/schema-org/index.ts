/**
 * Articles from and to schema.org JSON-LD, and out of web pages.
 *
 * @packageDocumentation
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
export type { SchemaOrgOptions } from './SchemaOrgOptions.js'
export { fromSchemaOrg } from './fromSchemaOrg.js'
export { fromHtml } from './fromHtml.js'
export { toSchemaOrg } from './toSchemaOrg.js'
