import { toPlover } from '../../interop/event-data/toPlover.js'
import { toGeoJson } from '../../interop/geojson/toGeoJson.js'
import { fromNinjs } from '../../interop/ninjs/fromNinjs.js'
import { toNinjs } from '../../interop/ninjs/toNinjs.js'
import { fromHtml } from '../../interop/schema-org/fromHtml.js'
import { fromSchemaOrg } from '../../interop/schema-org/fromSchemaOrg.js'
import { toSchemaOrg } from '../../interop/schema-org/toSchemaOrg.js'
import { articleFromText } from '../../interop/text/articleFromText.js'
import { toWebAnnotations } from '../../interop/web-annotation/toWebAnnotations.js'
import type { Format, Formats } from './Format.js'
import { plainText } from './plainText.js'

/** The formats that the command line knows, in the order of its help. */
export const formats: Formats = new Map<string, Format>([
  [
    'article',
    { title: 'articles of this package', input: { kind: 'article' }, output: (value) => ({ value, losses: [] }) }
  ],
  ['text', { title: 'headline and paragraphs', input: { kind: 'text', read: articleFromText }, output: plainText }],
  ['ninjs', { title: 'IPTC ninjs', input: { kind: 'json', read: fromNinjs }, output: toNinjs }],
  ['schema-org', { title: 'schema.org JSON-LD', input: { kind: 'json', read: fromSchemaOrg }, output: toSchemaOrg }],
  ['html', { title: 'web pages that hold JSON-LD', input: { kind: 'text', read: fromHtml } }],
  ['web-annotation', { title: 'W3C web annotations, a list', output: toWebAnnotations }],
  ['plover', { title: 'PLOVER event records', output: toPlover }],
  ['geojson', { title: 'GeoJSON, all journeys', output: toGeoJson }]
])
