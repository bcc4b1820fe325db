import type { Dialect } from '../model/Dialect.js'
import { alternativesOf } from '../model/alternatives.js'
import { formatParts, importChecks, objectOf, quoted, quotedList } from '../model/sources.js'

const literals = (words: ReadonlyArray<string>): string => {
  const members = words.map((word) => `Type.Literal(${quoted(word)})`)
  return members.length === 1 ? (members[0] as string) : `Type.Union([${members.join(', ')}])`
}

/** Above this many words, a set is faster than comparing with each. */
const MOST_COMPARED = 16

const wordSet = (words: ReadonlyArray<string>): string =>
  words.length <= MOST_COMPARED
    ? literals(words)
    : `Type.Unsafe({ [Kind]: 'Words', words: new Set(${quotedList(words)}) })`

const typeBox034 = (wordsOf: (words: ReadonlyArray<string>) => string, head: string): Dialect => ({
  head: `import { FormatRegistry, Kind, Type, TypeRegistry } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
${importChecks}
for (const [name, check] of Object.entries(formatChecks)) FormatRegistry.Set(name, check)
${head}`,
  tail: `
const compiled = TypeCompiler.Compile(Article)
export const is = (value) => compiled.Check(value)
export const decode = (value) => (compiled.Check(value) ? value : undefined)
export const faults = (value) => (compiled.Check(value) ? [] : [...compiled.Errors(value)])`,
  define: (name, source) => `const ${name} = ${source}`,
  // Only `Type.RegExp` keeps the flags of a pattern, but it has no other keywords: those patterns that need none of both are plain.
  format: (format) => {
    const options = formatParts(format, {
      notEmpty: 'minLength: 1',
      pattern: () => '',
      maxLength: (length) => `maxLength: ${length}`,
      check: () => `format: ${quoted(format.name)}`
    }).filter((option) => option !== '')
    return format.pattern.flags === ''
      ? `Type.String({ ${[...options, `pattern: ${quoted(format.pattern.source)}`].join(', ')} })`
      : `Type.RegExp(${String(format.pattern)}, { ${options.join(', ')} })`
  },
  range: ({ integer, minimum, maximum }) =>
    `Type.${integer === true ? 'Integer' : 'Number'}(${JSON.stringify({ minimum, maximum })})`,
  literal: (value) => `Type.Literal(${quoted(value)})`,
  words: wordsOf,
  list: (item, minItems) => `Type.Array(${item}${minItems === 0 ? '' : `, { minItems: ${minItems} }`})`,
  pair: (first, second) => `Type.Tuple([${first}, ${second}])`,
  record: ({ isNonEmpty, ...record }) => {
    const options = `{ additionalProperties: false${isNonEmpty ? ', minProperties: 1' : ''} }`
    const members = alternativesOf({ ...record, isNonEmpty: false }, wordsOf).map((fields) => {
      const source = objectOf(
        fields,
        ({ key, source, isOptional }) => `${quoted(key)}: ${isOptional ? `Type.Optional(${source})` : source}`
      )
      return `Type.Object(${source}, ${options})`
    })
    return members.length === 1 ? (members[0] as string) : `Type.Union([${members.join(', ')}])`
  },
  dictionary: (_key, { pattern }) =>
    `Type.Record(Type.String({ pattern: ${quoted(pattern.source)} }), Type.Unknown(), { additionalProperties: false })`,
  tagged: (_tag, members) => `Type.Union([${members.map(({ source }) => source).join(', ')}])`,
  union: (first, second) => `Type.Union([${first}, ${second}])`
})

/** TypeBox 0.34 with its own unions of literals. */
export const typeBox034Shipped: Dialect = typeBox034(literals, '')

/** With long lists of words looked up in sets. */
export const typeBox034Tuned: Dialect = typeBox034(
  wordSet,
  "TypeRegistry.Set('Words', ({ words }, value) => typeof value === 'string' && words.has(value))"
)
