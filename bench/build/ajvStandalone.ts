import { _, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { ajvTail } from '../dialect/ajv.js'
import type { JsonSchema } from '../../src/json-schema/index.js'
import { formatsIn } from '../model/formatsIn.js'
import { Article } from '../../src/index.js'

/** Names are enough here: the functions are looked up in the module when it runs. */
const formatNames = formatsIn(Article).map(({ name }) => name)

const checkSource = (schema: JsonSchema, options: Options, allErrors: boolean): string => {
  const ajv = new Ajv2020({
    ...options,
    allErrors,
    code: { source: true, esm: true, formats: _`require("./ajvFormats.js").ajvFormats` }
  })
  for (const name of formatNames) ajv.addFormat(name, () => true)
  return standalone.default(ajv, ajv.compile(schema))
}

/** The modules of the checks that ajv writes ahead of time, by their file names. */
export const ajvStandaloneSources = (
  name: string,
  schema: JsonSchema,
  options: Options
): ReadonlyArray<readonly [string, string]> => [
  [`${name}First.js`, checkSource(schema, options, false)],
  [`${name}All.js`, checkSource(schema, options, true)],
  [`${name}.js`, `import first from './${name}First.js'\nimport all from './${name}All.js'\n${ajvTail}`]
]
