import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const refined = (source: string, conditions: ReadonlyArray<string>): string =>
  conditions.reduce((inner, condition) => `Type.Refine(${inner}, ${condition}, () => 'refused')`, source)

/** TypeBox 1. Its `maxErrors` is 8 by default; with that it does not give all faults. */
export const typeBox1: Dialect = {
  head: `import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
${importChecks}
Settings.Set({ maxErrors: Number.MAX_SAFE_INTEGER })`,
  tail: `
const compiled = Compile(Article)
export const is = (value) => compiled.Check(value)
export const decode = (value) => (compiled.Check(value) ? value : undefined)
export const faults = (value) => (compiled.Check(value) ? [] : compiled.Errors(value))`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) => {
    const checks: Array<string> = []
    const keywords = formatParts(format, {
      notEmpty: 'minLength: 1',
      pattern: (source) => `pattern: ${source}`,
      maxLength: (length) => `maxLength: ${length}`,
      check: (source) => {
        checks.push(source)
        return ''
      }
    })
    return refined(`Type.String({ ${keywords.filter((keyword) => keyword !== '').join(', ')} })`, checks)
  },
  range: ({ integer, minimum, maximum }) =>
    `Type.${integer === true ? 'Integer' : 'Number'}(${JSON.stringify({ minimum, maximum })})`,
  literal: (value) => `Type.Literal(${quoted(value)})`,
  words: (words) => `Type.Enum(${quotedList(words)})`,
  list: (item, minItems) => `Type.Array(${item}${minItems === 0 ? '' : `, { minItems: ${minItems} }`})`,
  pair: (first, second) => `Type.Tuple([${first}, ${second}])`,
  record: ({ isNonEmpty, ...record }) => {
    const fields = objectOf(
      record.fields,
      ({ key, source, isOptional }) => `${quoted(key)}: ${isOptional ? `Type.Optional(${source})` : source}`
    )
    const options = `{ additionalProperties: false${isNonEmpty ? ', minProperties: 1' : ''} }`
    return refined(`Type.Object(${fields}, ${options})`, conditionsOn({ ...record, isNonEmpty: false }))
  },
  dictionary: (_key, { pattern }) =>
    `Type.Record(Type.String({ pattern: ${quoted(pattern.source)} }), Type.Unknown(), { additionalProperties: false })`,
  tagged: (_tag, members) => `Type.Union([${members.map(({ source }) => source).join(', ')}])`,
  union: (first, second) => `Type.Union([${first}, ${second}])`
}
