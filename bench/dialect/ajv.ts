import type { Format } from '../../src/codec/format.js'
import type { JsonSchema } from '../../src/json-schema/index.js'
import { importChecks } from '../model/sources.js'

/** The options that an expert sets: no `u` on patterns, words compared one by one in code, unions picked by their tag. */
export const TUNED_OPTIONS = { strict: false, unicodeRegExp: false, loopEnum: Infinity, discriminator: true } as const

/** Those that one needs to have the schema taken at all. */
export const SHIPPED_OPTIONS = { strict: false } as const

/** The module of the formats, in which the patterns that need a flag are formats too. */
export const ajvFormatsSource = (formats: ReadonlyArray<Format>): string => {
  const flagged = formats.filter(({ pattern }) => pattern.source.includes('\\p{'))
  const entries = flagged.map(({ name, pattern }) => `${name}: (text) => ${String(pattern)}.test(text)`)
  return `${importChecks}\nexport const ajvFormats = { ...formatChecks, ${entries.join(', ')} }\n`
}

/** What all have in common whose checks are functions `first`, which stops at the first fault, and `all`. */
export const ajvTail = `
export const is = (value) => first(value)
export const decode = (value) => (all(value) ? value : undefined)
export const faults = (value) => (all(value) ? [] : all.errors)
`

/** The checks compiled when the module is loaded; the one that is not used everywhere when it is used. */
export const ajvCompiledSource = (schema: JsonSchema, options: string): string => `
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ajvFormats } from './ajvFormats.js'
const schema = ${JSON.stringify(schema)}
const compile = (allErrors) => {
  const ajv = new Ajv2020({ ...${options}, allErrors })
  for (const [name, validate] of Object.entries(ajvFormats)) ajv.addFormat(name, validate)
  return ajv.compile(schema)
}
const all = compile(true)
let lazy
const first = (value) => (lazy ??= compile(false))(value)
${ajvTail}`

/** Options as source text; JSON has no infinity. */
export const optionsSource = (options: object): string =>
  `{ ${Object.entries(options)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ')} }`
