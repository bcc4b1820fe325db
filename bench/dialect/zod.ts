import type { Dialect } from '../model/Dialect.js'
import { conditionsOn, formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const refined = (source: string, conditions: ReadonlyArray<string>): string =>
  source + conditions.map((condition) => `.refine(${condition})`).join('')

/** zod 4. */
export const zod: Dialect = {
  head: `import * as z from 'zod'\n${importChecks}`,
  tail: `
export const is = (value) => Article.safeParse(value).success
export const decode = (value) => Article.safeParse(value).data
export const faults = (value) => Article.safeParse(value).error?.issues ?? []`,
  define: (name, source) => `const ${name} = ${source}`,
  format: (format) =>
    `z.string()${formatParts(format, {
      notEmpty: '.min(1)',
      pattern: (source) => `.regex(${source})`,
      maxLength: (length) => `.max(${length})`,
      check: (source) => `.refine(${source})`
    }).join('')}`,
  range: ({ integer, minimum, maximum }) =>
    (integer === true ? 'z.int()' : 'z.number()') +
    (minimum === undefined ? '' : `.min(${minimum})`) +
    (maximum === undefined ? '' : `.max(${maximum})`),
  literal: (value) => `z.literal(${quoted(value)})`,
  words: (words) => `z.enum(${quotedList(words)})`,
  list: (item, minItems) => `z.array(${item})${minItems === 0 ? '' : `.min(${minItems})`}`,
  pair: (first, second) => `z.tuple([${first}, ${second}])`,
  record: (record) => {
    const fields = objectOf(
      record.fields,
      ({ key, source, isOptional }) => `${quoted(key)}: ${source}${isOptional ? '.optional()' : ''}`
    )
    return refined(`z.strictObject(${fields})`, conditionsOn(record))
  },
  dictionary: (key) => `z.record(${key}, z.unknown())`,
  tagged: (tag, members) => `z.discriminatedUnion(${quoted(tag)}, [${members.map(({ source }) => source).join(', ')}])`,
  union: (first, second) => `z.union([${first}, ${second}])`
}

/** Without the code that zod makes at run time, as a strict Content-Security-Policy has it. */
export const zodJitless: Dialect = {
  ...zod,
  head: `${zod.head}\nz.config({ jitless: true })`
}
