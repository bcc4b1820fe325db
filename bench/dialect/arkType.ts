import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const narrowed = (source: string, conditions: ReadonlyArray<string>): string =>
  source + conditions.map((condition) => `.narrow(${condition})`).join('')

/** ArkType 2. */
export const arkType: Dialect = {
  head: `import { type } from 'arktype'\n${importChecks}`,
  tail: `
export const is = (value) => Article.allows(value)
export const decode = (value) => {
  const result = Article(value)
  return result instanceof type.errors ? undefined : result
}
export const faults = (value) => {
  const result = Article(value)
  return result instanceof type.errors ? result.map(({ code, path, message }) => ({ code, path, message })) : []
}`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) =>
    formatParts(format, {
      notEmpty: "type('string > 0')",
      pattern: (source) => `type(${source})`,
      maxLength: (length) => `.and(type('string <= ${length}'))`,
      check: (source) => `.narrow(${source})`
    }).join(''),
  range: ({ integer, minimum, maximum }) => {
    const base = integer === true ? 'number.integer' : 'number'
    return `type('${minimum === undefined ? '' : `${minimum} <= `}${base}${maximum === undefined ? '' : ` <= ${maximum}`}')`
  },
  literal: (value) => `type.unit(${quoted(value)})`,
  words: (words) => `type.enumerated(...${quotedList(words)})`,
  list: (item, minItems) => `${item}.array()${minItems === 0 ? '' : `.atLeastLength(${minItems})`}`,
  pair: (first, second) => `type([${first}, ${second}])`,
  record: (record) => {
    const fields = objectOf(
      record.fields,
      ({ key, source, isOptional }) => `${quoted(isOptional ? `${key}?` : key)}: ${source}`
    )
    return narrowed(`type(${fields}).onUndeclaredKey('reject')`, conditionsOn(record))
  },
  dictionary: (key) => `type.Record(${key}, 'unknown').onUndeclaredKey('reject')`,
  tagged: (_tag, members) => `type.or(${members.map(({ source }) => source).join(', ')})`,
  union: (first, second) => `type.or(${first}, ${second})`
}
