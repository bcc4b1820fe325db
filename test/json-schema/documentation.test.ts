import { describe, expect, test } from 'vitest'
import * as t from 'io-ts'
import { documentation } from '../../src/generated/documentation.js'
import { toJsonSchema } from '../../src/json-schema/index.js'
import { shapeOf } from '../../src/codec/shapeOf.js'
import { definitions, Person } from '../../src/index.js'
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
          expect.stringMatching(/^[A-Z`][^]*\.$/)
        ])
      }
    }
  })

  test('has the definitions of the words of every tag, and of no other key', () => {
    const tags = exportedCodecs.flatMap(([name, codec]) => {
      const shape = shapeOf(codec)
      return shape.kind === 'union' && shape.tag !== undefined ? [[name, shape.tag, shape.members] as const] : []
    })
    expect(tags.map(([name]) => name)).toEqual([
      'Actor',
      'Coding',
      'Identifier',
      'Medium',
      'Reference',
      'Speaker',
      'Temporal'
    ])
    const defined = exportedCodecs.filter(([name]) =>
      Object.values(documentation[name]?.fields ?? {}).some((text) => text.includes('\n'))
    )
    expect(defined).toHaveLength(tags.length + tags.flatMap(([, , members]) => members).length)
    expect(documentation['State']?.fields?.['kind']).toBe(
      `Tells the kinds of actor apart.\n- state: ${definitions.ActorKind.state}`
    )
  })

  test('has examples of each id that are ids of that sort of thing', () => {
    expect(documentation['PlaceId']?.examples).toEqual(['doha', 'strelsau'])
    const ids = exportedCodecs.filter(
      ([name]) => name.endsWith('Id') && documentation[name]?.description.startsWith('The id of a')
    )
    expect(ids.map(([name]) => name)).toContain('StatementId')
    const examples = ids.flatMap(([name]) => (name === 'LocalId' ? [] : (documentation[name]?.examples ?? [])))
    expect(new Set(examples).size).toBe(examples.length)
    expect(examples.length).toBeGreaterThanOrEqual(10)
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
