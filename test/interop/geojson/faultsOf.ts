import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../fixtures/interop/geojson/GeoJSON-schema.json', import.meta.url), 'utf8')
)

const validate = new Ajv2020({ allErrors: false, strict: true }).compile(schema as object)

/** What the official schema of GeoJSON says against a value. */
export const faultsOf = (value: unknown): ReadonlyArray<unknown> => (validate(value) ? [] : (validate.errors ?? []))
