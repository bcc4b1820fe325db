import { describe, expect, test } from 'vitest'
import { Article } from '../../src/index.js'
import { kebabCase } from '../../src/codec/kebabCase.js'
import { notesOf } from '../../src/primitive/notesOf.js'
import { toJsonSchema, targets, type Unrepresentable } from '../../src/json-schema/index.js'
import { renderSchemaPage } from '../../scripts/docs/schemaPage.js'
import { filesBelow, textOf } from '../examples/projectFiles.js'
import { unsaid } from '../json-schema/unsaid.js'
import { exportedCodecs } from '../support/samples.js'

const page = textOf('docs/json-schema.md')

const findings: Array<Unrepresentable> = []
toJsonSchema(Article, { onUnrepresentable: (finding) => findings.push(finding) })

describe('docs/json-schema.md', () => {
  test('is as the script writes it', () => {
    expect(renderSchemaPage(page)).toBe(page)
  })

  test('tells all that a schema does not say, as the tests know it', () => {
    expect(findings.map(({ codec }) => `format/${kebabCase(codec)}`).sort()).toEqual(Object.keys(unsaid).sort())
    for (const { codec, message } of findings)
      expect(page).toContain(`[\`${codec}\`](format.md#${codec.toLowerCase()}) | ${message}.`)
  })

  test('lists every file and its id', () => {
    for (const path of filesBelow('schemas', '')) {
      const { $id } = JSON.parse(textOf(path)) as { readonly $id: string }
      expect(page).toContain(`| \`${path.replace('schemas/', '')}\` |`)
      expect(page).toContain(`| \`${$id}\` |`)
    }
  })

  test('tells every target', () => {
    for (const target of targets) expect(page).toMatch(new RegExp(`^\\| \`${target}\``, 'm'))
  })
})

test('a format that asks more than its pattern says what', () => {
  const formats = exportedCodecs.flatMap(([, { format }]) => (format === undefined ? [] : [format]))
  for (const format of formats) {
    const { name, check } = format
    if (check !== undefined) expect([name, notesOf(format).beyondPattern]).toEqual([name, expect.any(String)])
  }
  expect(formats.filter(({ check }) => check !== undefined).length).toBeGreaterThan(4)
})
