import type { Writer } from '../Dialect.js'
import { pointerTo } from '../pointerTo.js'

/** Arrays with a schema for each place, as drafts have them since 2020-12. */
export const writePrefixItems: Writer<'tuple'> = ({ items, isClosed }, { walk, at }) => ({
  type: 'array',
  prefixItems: items.map((item, index) => walk.schemaOf(item, pointerTo(at, 'prefixItems', index))),
  minItems: items.length,
  ...(isClosed ? { maxItems: items.length } : {})
})

/** Arrays with a schema for each place, as drafts had them up to 7. */
export const writeItemList: Writer<'tuple'> = ({ items, isClosed }, { walk, at }) => ({
  type: 'array',
  items: items.map((item, index) => walk.schemaOf(item, pointerTo(at, 'items', index))),
  minItems: items.length,
  ...(isClosed ? { maxItems: items.length } : {})
})
