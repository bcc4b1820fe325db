import type { RecordShape, UnionShape } from '../../src/codec/shapeOf.js'
import type { DictionaryShape, ListShape, TupleShape } from '../../src/codec/Shape.js'
import { wordsOfTag } from '../../src/json-schema/wordsOfTag.js'
import { type CheckFile, imported } from './CheckFile.js'
import { exportedValues } from './exportedValues.js'
import { expressionOf, quoted, type Wanted } from './expressions.js'

/** The opposite of an expression that is a call or one comparison. */
const denied = (expression: string): string =>
  expression.includes(' === ') ? expression.replace(' === ', ' !== ') : `!${expression}`

const plainObject = (file: CheckFile): string =>
  `  if (!${imported(file, '../../codec/plain.js', 'isPlainRecord')}(value)) return false`

/** A condition on a key that hangs on another, once both are known to hold words: it is looked up in the choice's table. */
const choiceCondition = ({ key, by, among }: NonNullable<RecordShape['choice']>, file: CheckFile): string => {
  const table = exportedValues.get(among)
  if (table === undefined) throw new Error(`the table of ${key} by ${by} is exported by no module`)
  const words = imported(file, `../../${table.module}.js`, table.name)
  const ofKey = `value[${quoted(key)}]`
  return (
    `(${ofKey} === undefined ||\n` +
    `      (${words} as Readonly<Record<string, ReadonlyArray<unknown>>>)[value[${quoted(by)}] as string]?.includes(${ofKey}) === true)`
  )
}

/** One pass over the keys: each is known and its value right; the required ones are counted. */
export const recordBody = ({ fields, isNonEmpty, choice }: RecordShape, file: CheckFile, wanted: Wanted): string => {
  const required = [...fields.values()].filter(({ isOptional }) => !isOptional).length
  const counts = required > 0 || isNonEmpty
  const cases = [...fields].flatMap(([key, { codec, isOptional }]) => [
    `      case ${quoted(key)}:`,
    `        if (${denied(expressionOf(codec, `value[${quoted(key)}]`, file, wanted))}) return false`,
    ...(isOptional && !isNonEmpty ? [] : ['        count++']),
    '        break'
  ])
  const conditions = [
    ...(counts ? [isNonEmpty ? 'count > 0' : `count === ${required}`] : []),
    ...(choice === undefined ? [] : [choiceCondition(choice, file)])
  ]
  return [
    '{',
    plainObject(file),
    ...(counts ? ['  let count = 0'] : []),
    '  for (const key in value) {',
    '    switch (key) {',
    ...cases,
    '      default:',
    '        return false',
    '    }',
    '  }',
    `  return ${conditions.join(' && ') || 'true'}`,
    '}'
  ].join('\n')
}

export const listBody = ({ item, minItems }: ListShape, file: CheckFile, wanted: Wanted): string =>
  [
    '{',
    `  if (!Array.isArray(value)${minItems === 0 ? '' : ` || value.length < ${minItems}`}) return false`,
    '  for (let index = 0; index < value.length; index++) {',
    `    if (${denied(expressionOf(item, 'value[index]', file, wanted))}) return false`,
    '  }',
    '  return true',
    '}'
  ].join('\n')

export const tupleBody = ({ items }: TupleShape, file: CheckFile, wanted: Wanted): string =>
  [
    '',
    '  Array.isArray(value)',
    `  value.length === ${items.length}`,
    ...items.map((item, index) => `  ${expressionOf(item, `value[${index}]`, file, wanted)}`)
  ]
    .join(' &&\n')
    .replace(/^ &&/, '')

export const dictionaryBody = ({ key, value }: DictionaryShape, file: CheckFile, wanted: Wanted): string =>
  [
    '{',
    plainObject(file),
    '  for (const key in value) {',
    `    if (!${expressionOf(key, 'key', file, wanted)} || !${expressionOf(value, 'value[key]', file, wanted)}) return false`,
    '  }',
    '  return true',
    '}'
  ].join('\n')

/** A tag leads to the one member that can admit the value; without a tag each is asked. */
export const unionBody = ({ members, tag }: UnionShape, file: CheckFile, wanted: Wanted): string => {
  if (tag === undefined)
    return `\n  ${members.map((member) => expressionOf(member, 'value', file, wanted)).join(' || ')}`
  return [
    '{',
    `  if (typeof value !== 'object' || value === null) return false`,
    `  switch ((value as Readonly<Record<string, unknown>>)[${quoted(tag)}]) {`,
    ...members.flatMap((member) => [
      ...wordsOfTag(member, tag).map((word) => `    case ${quoted(word)}:`),
      `      return ${expressionOf(member, 'value', file, wanted)}`
    ]),
    '    default:',
    '      return false',
    '  }',
    '}'
  ].join('\n')
}
