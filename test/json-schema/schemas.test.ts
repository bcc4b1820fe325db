import { describe, expect, test } from 'vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderSchemas } from '../../scripts/generate-schemas.js'
import { SchemaVersion } from '../../src/index.js'
import type { JsonSchema } from '../../src/json-schema/index.js'
import { filesBelow, textOf } from '../examples/projectFiles.js'
import { compile } from './validators.js'

const fresh = [...renderSchemas()]

const definitionsOf = (schema: JsonSchema): ReadonlyArray<readonly [string, JsonSchema]> => [
  [String(schema['title']), schema],
  ...Object.entries((schema['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>)
]

describe('schemas/', () => {
  test('has a file for each entity and no more', () => {
    expect(filesBelow('schemas', '')).toEqual(fresh.map(([path]) => path).sort())
    expect(fresh.map(([path]) => path)).toContain('schemas/article.schema.json')
  })

  test.each(fresh)('%s is as the codecs are', (path, text) => {
    expect(textOf(path)).toBe(text)
  })

  test('comes out the same, byte by byte, each time', () => {
    expect([...renderSchemas()]).toEqual(fresh)
  })
})

describe.each(fresh.map(([path, text]) => [path, JSON.parse(text) as JsonSchema] as const))('%s', (path, schema) => {
  test('is a schema, as its dialect defines schemas', () => {
    const ajv = new Ajv2020()
    expect([ajv.validateSchema(schema), ajv.errorsText()]).toEqual([true, 'No errors'])
    expect(() => compile(schema)).not.toThrow()
  })

  test('carries the version of the format', () => {
    const [, name] = /(\w+)\.schema\.json$/.exec(path) ?? []
    const { value } = SchemaVersion as typeof SchemaVersion & { readonly value: string }
    expect(schema['$id']).toBe(`urn:communique:${value}:${name}`)
  })

  test('names and describes everything in it', () => {
    for (const [name, definition] of definitionsOf(schema)) {
      expect([name, definition['title']]).toEqual([name, name])
      expect([name, definition['description']]).toEqual([name, expect.stringMatching(/^[-A-Z]/)])
    }
  })

  test('shows an example of each record, and the examples are valid', () => {
    for (const [name, definition] of definitionsOf(schema)) {
      const examples = (definition['examples'] ?? []) as ReadonlyArray<unknown>
      if ('properties' in definition) expect([name, examples.length]).toEqual([name, 1])
      const validate = compile({ ...definition, $defs: schema['$defs'], $id: `urn:test:${name}` })
      expect([name, examples.filter((example) => !validate(example))]).toEqual([name, []])
    }
  })

  test('shows an example of every definition that is no list of words', () => {
    const silent = definitionsOf(schema).filter(
      ([, { examples, enum: words }]) => examples === undefined && words === undefined
    )
    expect(silent.map(([name]) => name)).toEqual(silent.map(() => 'Probability'))
    expect(JSON.stringify(schema)).not.toContain(':60Z')
  })

  test('uses every definition, and defines everything it uses', () => {
    const used = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name))
    const defined = definitionsOf(schema)
      .slice(1)
      .map(([name]) => name)
    expect([...used].sort()).toEqual([...defined].sort())
  })

  test('can be read: no character of its text hides', () => {
    expect(textOf(path)).not.toMatch(/[\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/)
  })
})
