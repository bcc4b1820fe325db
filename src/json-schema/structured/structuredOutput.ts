import type { Documentation } from '../../codec/Documentation.js'
import type { Dialect, WritableShape } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { scalarWriters } from './scalarWriters.js'
import { writeRecord } from './writeRecord.js'
import { writeAny, writeIntersection, writeList, writeRefinement, writeTuple, writeUnion } from './writers.js'

/** Other scalars stand where they are used, for a reference may not have a description beside it. */
const isDefined = (shape: WritableShape): boolean =>
  shape.kind === 'record' || shape.kind === 'enumeration' || (shape.kind === 'union' && shape.tag !== undefined)

/** Only descriptions: some vendors refuse titles, examples and comments. */
const annotate = (schema: JsonSchema, _title: string, documentation: Documentation | undefined): JsonSchema =>
  documentation === undefined ? schema : { description: documentation.description, ...schema }

/** The subset that vendors of language models accept for constrained output. */
export const structuredOutput: Dialect = {
  head: {},
  definitions: ['$defs'],
  isRootInline: true,
  annotate,
  isDefined,
  writers: {
    ...scalarWriters,
    list: writeList,
    tuple: writeTuple,
    record: writeRecord,
    dictionary: writeAny('an object with keys of its own choice'),
    json: writeAny('any JSON'),
    unknown: writeAny('any value'),
    opaque: writeAny('a codec of which nothing is known'),
    union: writeUnion,
    intersection: writeIntersection,
    refinement: writeRefinement
  }
}
