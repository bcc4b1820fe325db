import type { Format } from '../../src/codec/format.js'
import { isAnyCharacter } from '../../src/json-schema/portablePatterns.js'
import { formatChecks } from './formatChecks.js'
import type { SourceField, SourceRecord } from './Dialect.js'

/** The import of the checks that patterns cannot do, for the head of a written module. */
export const importChecks = "import { formatChecks } from '../../model/formatChecks.js'"

/** A word as source text. */
export const quoted = (word: string): string => JSON.stringify(word)

/** Words as the source text of an array. */
export const quotedList = (words: ReadonlyArray<string>): string => `[${words.map(quoted).join(', ')}]`

/** Fields as the source text of an object. */
export const objectOf = (
  fields: ReadonlyArray<SourceField>,
  write: (field: SourceField) => string = ({ key, source }) => `${quoted(key)}: ${source}`
): string => `{ ${fields.map(write).join(', ')} }`

/** The parts of a format, each as its library may say it: those that the format has not are left out. */
export const formatParts = (
  { name, pattern, maxLength, check }: Format,
  say: {
    readonly notEmpty: string
    readonly pattern: (source: string) => string
    readonly maxLength: (length: number) => string
    readonly check: (source: string) => string
  }
): ReadonlyArray<string> => {
  if (check !== undefined && formatChecks[name] === undefined) throw new Error(`formatChecks lacks ${name}`)
  return [
    isAnyCharacter(pattern) ? say.notEmpty : say.pattern(String(pattern)),
    ...(maxLength === undefined ? [] : [say.maxLength(maxLength)]),
    ...(check === undefined ? [] : [say.check(`formatChecks.${name}`)])
  ]
}

/** The conditions on a whole record, as source text of functions. */
export const conditionsOn = ({ isNonEmpty, choice }: SourceRecord): ReadonlyArray<string> => [
  ...(isNonEmpty ? ['(record) => Object.keys(record).length > 0'] : []),
  ...(choice === undefined
    ? []
    : [
        `((among) => (record) => record.${choice.key} === undefined || ` +
          `among[record.${choice.by}].includes(record.${choice.key}))(${JSON.stringify(choice.among)})`
      ])
]
