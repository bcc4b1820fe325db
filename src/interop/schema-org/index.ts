/**
 * Articles from and to schema.org JSON-LD, and out of web pages.
 *
 * @module communique/interop/schema-org
 * @document ../../../docs/interop/schema-org.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
export type { SchemaOrgOptions } from './SchemaOrgOptions.js'
export { fromSchemaOrg } from './fromSchemaOrg.js'
export { fromHtml } from './fromHtml.js'
export { toSchemaOrg } from './toSchemaOrg.js'
export type { SchemaOrgArticle, SchemaOrgCorrection } from './SchemaOrgArticle.js'
export type { SchemaOrgHead, SchemaOrgOffice, SchemaOrgOrganization, SchemaOrgPerson } from './SchemaOrgActor.js'
export type { SchemaOrgPlace } from './SchemaOrgPlace.js'
export type { SchemaOrgAttendee, SchemaOrgEvent } from './SchemaOrgEvent.js'
export type {
  SchemaOrgClaim,
  SchemaOrgDocument,
  SchemaOrgQuotation,
  SchemaOrgSegment,
  SchemaOrgStatement,
  SchemaOrgUnnamed
} from './SchemaOrgStatement.js'
export type {
  SchemaOrgAddress,
  SchemaOrgExcerpt,
  SchemaOrgIdentifier,
  SchemaOrgNamed,
  SchemaOrgParagraph,
  SchemaOrgReference
} from './SchemaOrgThing.js'
export type { SchemaOrgListItem, SchemaOrgTravelAction, SchemaOrgTrip } from './SchemaOrgTrip.js'
