import type { Dialect, WritableShape, Writers } from '../Dialect.js'
import { annotate } from './annotate.js'
import { type Describe, describeAround, describeBeside } from './describe.js'
import { simpleWriters, writeDictionary, writeList, writeRefinement } from './simpleWriters.js'
import { writeItemList, writePrefixItems } from './tuples.js'
import { writeIntersection, writeOpenApiUnion, writeUnion } from './unions.js'
import { writeRecord } from './writeRecord.js'
import { writeString } from './writeString.js'

const writers = (describe: Describe): Writers => ({
  ...simpleWriters,
  string: writeString,
  list: writeList,
  tuple: writePrefixItems,
  record: writeRecord(describe),
  dictionary: writeDictionary,
  union: writeUnion,
  intersection: writeIntersection,
  refinement: writeRefinement
})

const INLINE: ReadonlySet<WritableShape['kind']> = new Set([
  'literal',
  'list',
  'boolean',
  'null',
  'undefined',
  'never',
  'json',
  'unknown'
])

const isDefined = (shape: WritableShape): boolean => {
  if (shape.kind === 'string') return shape.format !== undefined
  if (shape.kind === 'number') return shape.range !== undefined
  return !INLINE.has(shape.kind)
}

/** JSON Schema draft 2020-12. */
export const draft202012: Dialect = {
  head: { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  id: '',
  definitions: ['$defs'],
  isRootInline: true,
  isRootObject: false,
  annotate,
  isDefined,
  writers: writers(describeBeside)
}

/** JSON Schema draft 7. */
export const draft07: Dialect = {
  head: { $schema: 'http://json-schema.org/draft-07/schema#' },
  id: ':draft-07',
  definitions: ['definitions'],
  isRootInline: true,
  isRootObject: false,
  annotate,
  isDefined,
  writers: { ...writers(describeAround), tuple: writeItemList }
}

/** The schema objects of OpenAPI 3.1, which are those of draft 2020-12 with a `discriminator` more. */
export const openApi31: Dialect = {
  head: {},
  id: undefined,
  definitions: ['components', 'schemas'],
  isRootInline: false,
  isRootObject: false,
  annotate,
  isDefined,
  writers: { ...writers(describeBeside), union: writeOpenApiUnion }
}
