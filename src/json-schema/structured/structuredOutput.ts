import type { Documentation } from '../../codec/Documentation.js'
import type { Dialect, Place, WritableShape } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { hasAbsence } from './propertyOf.js'
import { scalarWriters } from './scalarWriters.js'
import { writeRecord } from './writeRecord.js'
import { writeAny, writeIntersection, writeList, writeRefinement, writeTuple, writeUnion } from './writers.js'

/** Other scalars stand where they are used, for a reference may not have a description beside it. */
const isDefined = (shape: WritableShape): boolean =>
  shape.kind === 'record' || shape.kind === 'enumeration' || (shape.kind === 'union' && shape.tag !== undefined)

/** Only descriptions: some vendors refuse titles, examples and comments. */
const annotate = (schema: JsonSchema, _title: string, documentation: Documentation | undefined): JsonSchema =>
  documentation === undefined ? schema : { description: documentation.description, ...schema }

const ABSENCE = '`null` stands for what is not there.'

/** Says what `null` is for, where there is any. */
const complete = (schema: JsonSchema): JsonSchema => {
  if (!hasAbsence(schema)) return schema
  const { description, ...keywords } = schema
  return { description: description === undefined ? ABSENCE : `${String(description)} ${ABSENCE}`, ...keywords }
}

/** Says what is in a schema that stands in place, where a definition would have said it. */
const withDescription =
  <S extends WritableShape>(write: (shape: S, place: Place) => JsonSchema) =>
  (shape: S, place: Place): JsonSchema => {
    const schema = write(shape, place)
    const said = place.walk.documentationOf(place.codec)?.description
    return said === undefined || isDefined(shape) || '$ref' in schema ? schema : { description: said, ...schema }
  }

/** The subset that vendors of language models accept for constrained output. */
export const structuredOutput: Dialect = {
  head: {},
  id: undefined,
  definitions: ['$defs'],
  isRootInline: true,
  isRootObject: true,
  annotate,
  complete,
  isDefined,
  writers: {
    ...scalarWriters,
    list: writeList,
    tuple: withDescription(writeTuple),
    record: writeRecord,
    dictionary: writeAny('an object with keys of its own choice'),
    json: writeAny('any JSON'),
    unknown: writeAny('any value'),
    opaque: writeAny('a codec of which nothing is known'),
    union: withDescription(writeUnion),
    intersection: writeIntersection,
    refinement: writeRefinement
  }
}
