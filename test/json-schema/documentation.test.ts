import { describe, expect, test } from 'vitest'
import * as t from 'io-ts'
import { documentation } from '../../src/generated/documentation.js'
import { toJsonSchema } from '../../src/json-schema/index.js'
import { Person } from '../../src/index.js'
import { renderDocumentation } from '../../scripts/generate-documentation.js'
import { textOf } from '../examples/projectFiles.js'
import { exportedCodecs } from '../support/samples.js'

describe('what schemas say in words', () => {
  test('is what the doc comments say', () => {
    expect(textOf('src/generated/documentation.ts')).toBe(renderDocumentation())
    expect(textOf('src/model/Person.ts')).toContain(documentation['Person']?.description)
    expect(textOf('src/model/Person.ts')).toContain(`/** ${documentation['Person']?.fields?.['nationality']} */`)
  })

  test('is there for every codec and every field', () => {
    expect(Object.keys(documentation).sort()).toEqual(exportedCodecs.map(([name]) => name).sort())
    for (const [name, { fields }] of exportedCodecs) {
      expect([name, documentation[name]?.description]).toEqual([name, expect.stringMatching(/^[A-Z].*[.:?"]$/)])
      for (const key of fields?.keys() ?? []) {
        expect([name, key, documentation[name]?.fields?.[key]]).toEqual([
          name,
          key,
          expect.stringMatching(/^[A-Z`].*\.$/)
        ])
      }
    }
  })

  test('tells nothing of how codecs fail', () => {
    expect(JSON.stringify(documentation)).not.toMatch(/Fails with|codec of|definitions\./)
  })

  test('has examples that the codecs admit', () => {
    const withExamples = exportedCodecs.filter(([name]) => documentation[name]?.examples !== undefined)
    expect(withExamples.length).toBeGreaterThan(45)
    for (const [name, codec] of withExamples) {
      expect(documentation[name]?.examples?.filter((example) => !codec.is(example))).toEqual([])
    }
  })

  test('is not said of a codec from elsewhere that only has the name', () => {
    const schema = toJsonSchema(t.type({ name: t.string }, 'Person'))
    expect(schema).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Person',
      type: 'object',
      properties: { name: { type: 'string' } },
      required: ['name']
    })
    expect(toJsonSchema(Person, { unrepresentable: 'any' })['description']).toBe(documentation['Person']?.description)
  })
})
