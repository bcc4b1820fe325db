import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const piped = (source: string, actions: ReadonlyArray<string>): string =>
  actions.length === 0 ? source : `v.pipe(${[source, ...actions].join(', ')})`

/** Valibot 1. */
export const valibot: Dialect = {
  head: `import * as v from 'valibot'\n${importChecks}`,
  tail: `
export const is = (value) => v.is(Article, value)
export const decode = (value) => {
  const result = v.safeParse(Article, value)
  return result.success ? result.output : undefined
}
export const faults = (value) =>
  (v.safeParse(Article, value).issues ?? []).map((issue) => ({ code: issue.type, path: v.getDotPath(issue) }))`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) =>
    piped(
      'v.string()',
      formatParts(format, {
        notEmpty: 'v.nonEmpty()',
        pattern: (source) => `v.regex(${source})`,
        maxLength: (length) => `v.maxLength(${length})`,
        check: (source) => `v.check(${source})`
      })
    ),
  range: ({ integer, minimum, maximum }) =>
    piped('v.number()', [
      integer === true ? 'v.integer()' : 'v.finite()',
      ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
      ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`])
    ]),
  literal: (value) => `v.literal(${quoted(value)})`,
  words: (words) => `v.picklist(${quotedList(words)})`,
  list: (item, minItems) => piped(`v.array(${item})`, minItems === 0 ? [] : [`v.minLength(${minItems})`]),
  pair: (first, second) => `v.strictTuple([${first}, ${second}])`,
  record: (record) => {
    const fields = objectOf(
      record.fields,
      ({ key, source, isOptional }) => `${quoted(key)}: ${isOptional ? `v.exactOptional(${source})` : source}`
    )
    const checks = conditionsOn(record).map((condition) => `v.check(${condition})`)
    return piped(`v.strictObject(${fields})`, checks)
  },
  dictionary: (key) => `v.record(${key}, v.unknown())`,
  tagged: (tag, members) => `v.variant(${quoted(tag)}, [${members.map(({ source }) => source).join(', ')}])`,
  union: (first, second) => `v.union([${first}, ${second}])`
}
