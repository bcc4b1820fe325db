import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { JsonSchema, Target } from '../../src/json-schema/index.js'

const strict = { strict: true, allErrors: true, validateFormats: true }

/** What OpenAPI adds to JSON Schema; as annotations, since the schemas need no more to be right. */
const OPENAPI_KEYWORDS = ['components', 'discriminator']

/** `ajv-formats` is CommonJS, and what it exports is found one level deeper. */
const withFormats = <A extends Ajv>(ajv: A): A => {
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  return ajv
}

/** Compiles a schema in ajv's strict mode, with formats asserted. */
export const compile = (schema: JsonSchema, target: Target = 'draft-2020-12'): ValidateFunction => {
  const ajv = target === 'draft-07' ? new Ajv(strict) : new Ajv2020({ ...strict, keywords: OPENAPI_KEYWORDS })
  return withFormats(ajv).compile(schema)
}

/** Compiles a schema that need not follow the conventions of ajv's strict mode. */
export const compileLoosely = (schema: JsonSchema): ValidateFunction =>
  withFormats(new Ajv2020({ strict: false, allErrors: true })).compile(schema)
