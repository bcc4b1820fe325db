import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const refined = (source: string, conditions: ReadonlyArray<string>): string =>
  conditions.reduce((inner, condition) => `D.refine(${condition}, 'more')(${inner})`, source)

/** The experimental Decoder of io-ts, which strips keys that are not named. */
export const ioTsDecoder: Dialect = {
  head: `import * as D from 'io-ts/lib/Decoder.js'\n${importChecks}`,
  tail: `
export const is = (value) => Article.decode(value)._tag === 'Right'
export const decode = (value) => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? result.right : undefined
}
export const faults = (value) => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? [] : D.draw(result.left).split('\\n')
}`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) =>
    refined(
      'D.string',
      formatParts(format, {
        notEmpty: "(text) => text !== ''",
        pattern: (source) => `(text) => ${source}.test(text)`,
        maxLength: (length) => `(text) => text.length <= ${length}`,
        check: (source) => source
      })
    ),
  range: ({ integer, minimum, maximum }) =>
    refined('D.number', [
      integer === true ? 'Number.isInteger' : 'Number.isFinite',
      ...(minimum === undefined ? [] : [`(number) => number >= ${minimum}`]),
      ...(maximum === undefined ? [] : [`(number) => number <= ${maximum}`])
    ]),
  literal: (value) => `D.literal(${quoted(value)})`,
  words: (words) => `D.literal(...${quotedList(words)})`,
  list: (item, minItems) => refined(`D.array(${item})`, minItems === 0 ? [] : [`(list) => list.length >= ${minItems}`]),
  pair: (first, second) => `D.tuple(${first}, ${second})`,
  record: (record) => {
    const required = objectOf(record.fields.filter(({ isOptional }) => !isOptional))
    const partial = objectOf(record.fields.filter(({ isOptional }) => isOptional))
    return refined(`D.intersect(D.partial(${partial}))(D.struct(${required}))`, conditionsOn(record))
  },
  // Its records look at values only, so the keys are a condition.
  dictionary: (_key, { pattern }) =>
    refined('D.UnknownRecord', [`(record) => Object.keys(record).every((key) => ${String(pattern)}.test(key))`]),
  tagged: (tag, members) =>
    `D.sum(${quoted(tag)})({ ${members
      .flatMap(({ source, words }) => words.map((word) => `${quoted(word)}: ${source}`))
      .join(', ')} })`,
  union: (first, second) => `D.union(${first}, ${second})`
}
