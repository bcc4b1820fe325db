import type { Format } from '../../src/codec/format.js'
import type { Range } from '../../src/codec/number.js'
import { type CheckFile, imported } from './CheckFile.js'
import { quoted } from './expressions.js'
import { matchesAnything, partedWordsBody, visibleStart } from './characterTests.js'
import { exportedValues } from './exportedValues.js'

const inModule = (value: unknown, file: CheckFile): string | undefined => {
  const found = exportedValues.get(value)
  return found === undefined ? undefined : imported(file, `../../${found.module}.js`, found.name)
}

/** The name of a format's pattern: imported, or written out as a constant of the file. */
const patternName = ({ pattern }: Format, file: CheckFile): string => {
  const name = inModule(pattern, file)
  if (name !== undefined) return name
  file.parts.push(`const pattern = ${String(pattern)}`)
  return 'pattern'
}

/** The length ahead of the pattern, the pattern ahead of what it cannot say. */
export const stringBody = (format: Format, file: CheckFile): string => {
  const characterByCharacter = partedWordsBody(format)
  if (characterByCharacter !== undefined) return characterByCharacter
  const { maxLength, check } = format
  const quick = visibleStart(format)
  const isMatch = matchesAnything(format) ? "value !== ''" : `${patternName(format, file)}.test(value)`
  const checkName = check === undefined ? undefined : inModule(check, file)
  if (check !== undefined && checkName === undefined) throw new Error(`the check of ${format.name} is not exported`)
  const conditions = [
    "typeof value === 'string'",
    ...(maxLength === undefined ? [] : [`value.length <= ${maxLength}`]),
    quick === undefined ? isMatch : `(${quick} || ${isMatch})`,
    ...(checkName === undefined ? [] : [`${checkName}(value)`])
  ]
  return `\n  ${conditions.join(' &&\n  ')}`
}

/** A comparison refuses NaN by itself, and a bound refuses the infinity on its side. */
export const numberBody = ({ integer, minimum, maximum }: Range): string => {
  const isInteger = integer === true
  const conditions = [
    "typeof value === 'number'",
    ...(isInteger ? ['Number.isInteger(value)'] : []),
    ...(!isInteger && (minimum === undefined || maximum === undefined) ? ['Number.isFinite(value)'] : []),
    ...(minimum === undefined ? [] : [`value >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`value <= ${maximum}`])
  ]
  return `\n  ${conditions.join(' && ')}`
}

/** A switch that is true for some words. */
export const wordSwitch = (value: string, words: ReadonlyArray<string>, indent: string): string =>
  [
    `${indent}switch (${value}) {`,
    ...words.map((word) => `${indent}  case ${quoted(word)}:`),
    `${indent}    return true`,
    `${indent}  default:`,
    `${indent}    return false`,
    `${indent}}`
  ].join('\n')
