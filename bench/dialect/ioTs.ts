import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted } from '../model/sources.js'

const refined = (source: string, conditions: ReadonlyArray<string>): string =>
  conditions.reduce((inner, condition) => `t.refinement(${inner}, ${condition})`, source)

const textOf = (conditions: ReadonlyArray<string>): string =>
  refined('t.string', conditions.length === 0 ? [] : [`(text) => ${conditions.join(' && ')}`])

const ioTs = (close: (source: string) => string): Dialect => ({
  head: `import * as t from 'io-ts'\n${importChecks}`,
  tail: `
export const is = (value) => Article.is(value)
export const decode = (value) => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? result.right : undefined
}
export const faults = (value) => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? [] : result.left.map(({ context }) => context.map(({ key }) => key).join('/'))
}`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) =>
    textOf(
      formatParts(format, {
        notEmpty: "text !== ''",
        pattern: (source) => `${source}.test(text)`,
        maxLength: (length) => `text.length <= ${length}`,
        check: (source) => `${source}(text)`
      })
    ),
  range: ({ integer, minimum, maximum }) => {
    const conditions = [
      `Number.${integer === true ? 'isInteger' : 'isFinite'}(number)`,
      ...(minimum === undefined ? [] : [`number >= ${minimum}`]),
      ...(maximum === undefined ? [] : [`number <= ${maximum}`])
    ]
    return refined('t.number', [`(number) => ${conditions.join(' && ')}`])
  },
  literal: (value) => `t.literal(${quoted(value)})`,
  words: (words) => `t.keyof(${JSON.stringify(Object.fromEntries(words.map((word) => [word, null])))})`,
  list: (item, minItems) => refined(`t.array(${item})`, minItems === 0 ? [] : [`(list) => list.length >= ${minItems}`]),
  pair: (first, second) => `t.tuple([${first}, ${second}])`,
  record: (record, name) => {
    const required = objectOf(record.fields.filter(({ isOptional }) => !isOptional))
    const partial = objectOf(record.fields.filter(({ isOptional }) => isOptional))
    const parts = [
      ...(required === '{  }' ? [] : [`t.type(${required})`]),
      ...(partial === '{  }' ? [] : [`t.partial(${partial})`])
    ]
    const whole = parts.length === 1 ? (parts[0] as string) : `t.intersection([${parts.join(', ')}], ${quoted(name)})`
    return refined(close(whole), conditionsOn(record))
  },
  dictionary: (key) => `t.record(${key}, t.unknown)`,
  tagged: (_tag, members) => `t.union([${members.map(({ source }) => source).join(', ')}])`,
  union: (first, second) => `t.union([${first}, ${second}])`
})

/** io-ts as most write it: keys that are not named pass. */
export const ioTsType: Dialect = ioTs((source) => source)

/** io-ts with `t.exact`: keys that are not named are stripped. */
export const ioTsExact: Dialect = ioTs((source) => `t.exact(${source})`)
