import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const checked = (source: string, checks: ReadonlyArray<string>): string =>
  checks.length === 0 ? source : `${source}.check(${checks.join(', ')})`

/** The Schema of Effect 4, which picks the members of a union by their literals. */
export const effectSchema: Dialect = {
  head: `import { Schema as S, SchemaIssue } from 'effect'\n${importChecks}`,
  tail: `
const decodeUnknown = S.decodeUnknownResult(Article, { onExcessProperty: 'error', errors: 'all' })
const decodeFirst = S.decodeUnknownResult(Article, { onExcessProperty: 'error', errors: 'first' })
const format = SchemaIssue.makeFormatterStandardSchemaV1()
export const is = (value) => decodeFirst(value)._tag === 'Success'
export const decode = (value) => {
  const result = decodeUnknown(value)
  return result._tag === 'Success' ? result.success : undefined
}
export const faults = (value) => {
  const result = decodeUnknown(value)
  return result._tag === 'Success' ? [] : format(result.failure.issue).issues
}`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) =>
    checked(
      'S.String',
      formatParts(format, {
        notEmpty: 'S.isMinLength(1)',
        pattern: (source) => `S.isPattern(${source})`,
        maxLength: (length) => `S.isMaxLength(${length})`,
        check: (source) => `S.makeFilter(${source})`
      })
    ),
  range: ({ integer, minimum, maximum }) =>
    checked(
      integer === true ? 'S.Int' : 'S.Finite',
      minimum === undefined || maximum === undefined
        ? []
        : [`S.isBetween({ minimum: ${minimum}, maximum: ${maximum} })`]
    ),
  literal: (value) => `S.Literal(${quoted(value)})`,
  words: (words) => `S.Literals(${quotedList(words)})`,
  list: (item, minItems) => checked(`S.Array(${item})`, minItems === 0 ? [] : [`S.isMinLength(${minItems})`]),
  pair: (first, second) => `S.Tuple([${first}, ${second}])`,
  record: (record) => {
    const fields = objectOf(
      record.fields,
      ({ key, source, isOptional }) => `${quoted(key)}: ${isOptional ? `S.optionalKey(${source})` : source}`
    )
    const filters = conditionsOn(record).map((condition) => `S.makeFilter(${condition})`)
    return checked(`S.Struct(${fields})`, filters)
  },
  dictionary: (key) => `S.Record(${key}, S.Unknown)`,
  tagged: (_tag, members) => `S.Union([${members.map(({ source }) => source).join(', ')}])`,
  union: (first, second) => `S.Union([${first}, ${second}])`
}

/** With the checks compiled at run time, which Effect offers as unstable; where code may not be made it goes on as before. */
export const effectSchemaJit: Dialect = {
  ...effectSchema,
  head: `${effectSchema.head}\nimport { enable } from 'effect/schema/SchemaJITCompiler'`,
  tail: `enable(Article.ast)\n${effectSchema.tail}`
}
