import { isAnyCharacter, portablePatterns } from '../../src/json-schema/portablePatterns.js'
import type { Format } from '../../src/codec/format.js'
import { alternativesOf } from '../model/alternatives.js'
import type { Dialect, SourceRecord } from '../model/Dialect.js'
import { importChecks, quoted } from '../model/sources.js'

const literals = (words: ReadonlyArray<string>): string => words.map(quoted).join(' | ')

const recordSource = (record: SourceRecord): string =>
  alternativesOf(record, literals)
    .map((fields) => {
      const members = fields.map(({ key, source, isOptional }) => `${quoted(key)}${isOptional ? '?' : ''}: ${source}`)
      return `{ ${members.join('; ')} }`
    })
    .join(' | ')

/** A tag of one's own: the expression is put into the code that typia makes. */
const customTag = (name: string, expression: string): string =>
  `tags.TagBase<{ target: 'string'; kind: ${quoted(name)}; value: undefined; validate: ${quoted(expression)}; exclusive: true }>`

const checkTags = ({ name, check }: Format): ReadonlyArray<string> =>
  check === undefined ? [] : [customTag(`check${name}`, `formatChecks.${name}($input)`)]

const lengthTags = ({ maxLength }: Format): ReadonlyArray<string> =>
  maxLength === undefined ? [] : [`tags.MaxLength<${maxLength}>`]

/** typia's own tag has no flags, so a pattern that needs one is spelt out. */
const flaglessSource = ({ pattern }: Format): string =>
  pattern.flags === '' ? pattern.source : (portablePatterns(pattern)[0]?.pattern ?? '')

/** A longer pattern makes `tags.Pattern` too deep a type for the compiler, and typia then leaves it out without a word. */
const LONGEST_PATTERN = 800

const patternTag = (format: Format): string => {
  if (isAnyCharacter(format.pattern)) return 'tags.MinLength<1>'
  const source = flaglessSource(format)
  return source.length <= LONGEST_PATTERN
    ? `tags.Pattern<${quoted(source)}>`
    : customTag(`pattern${format.name}`, `RegExp(${quoted(source)}).test($input)`)
}

const hoistedTag = (format: Format): string =>
  isAnyCharacter(format.pattern)
    ? 'tags.MinLength<1>'
    : customTag(`pattern${format.name}`, `patterns.${format.name}.test($input)`)

const typia = (tagOf: (format: Format) => string, head: string): Dialect => ({
  head: `import typia, { type tags } from 'typia'\n${importChecks}\nvoid formatChecks\n${head}`,
  tail: `
export const is = typia.createEquals<Article>()
const validate = typia.createValidateEquals<Article>()
export const decode = (value: unknown) => {
  const result = validate(value)
  return result.success ? result.data : undefined
}
export const faults = (value: unknown) => {
  const result = validate(value)
  return result.success ? [] : result.errors
}`,
  define: (name, source) => `type ${name} = ${source}`,
  format: (format) => ['string', ...lengthTags(format), tagOf(format), ...checkTags(format)].join(' & '),
  range: ({ integer, minimum, maximum }) =>
    [
      'number',
      ...(integer === true ? ["tags.Type<'int64'>"] : []),
      ...(minimum === undefined ? [] : [`tags.Minimum<${minimum}>`]),
      ...(maximum === undefined ? [] : [`tags.Maximum<${maximum}>`])
    ].join(' & '),
  literal: quoted,
  words: literals,
  list: (item, minItems) => (minItems === 0 ? `Array<${item}>` : `Array<${item}> & tags.MinItems<${minItems}>`),
  pair: (first, second) => `[${first}, ${second}]`,
  record: recordSource,
  dictionary: () => '{ [key: string]: unknown }',
  tagged: (_tag, members) => members.map(({ source }) => source).join(' | '),
  union: (first, second) => `${first} | ${second}`
})

/** typia with its own tags: each pattern becomes `RegExp(…)` at the place where it is tried. */
export const typiaShipped: Dialect = typia(patternTag, '')

/** With the patterns made once, as tags of one's own can have it. */
export const typiaHoisted = (formats: ReadonlyArray<Format>): Dialect =>
  typia(
    hoistedTag,
    `const patterns = { ${formats.map(({ name, pattern }) => `${name}: ${String(pattern)}`).join(', ')} }\nvoid patterns`
  )
