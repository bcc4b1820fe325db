import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ajv, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Uri } from '../../../src/index.js'

export const folder = join(import.meta.dirname, '../../../fixtures/interop/ninjs')

/** A file of the fixtures, as JSON. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown

/**
 * The official schema of ninjs 3.1, formats held to, though they are but notes in it. That of URIs is RFC 3986: ajv-formats refuses
 * `a:`, which is one.
 */
export const schemaOf31 = (): ValidateFunction => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  ajv.addFormat('uri', (value: string) => Uri.is(value))
  ajv.addSchema(readJson('schemas/GeoJSON-schema.json') as object)
  return ajv.compile(readJson('schemas/ninjs-schema_3.1.json') as object)
}
