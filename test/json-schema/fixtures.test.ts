import { describe, expect, test } from 'vitest'
import { Article, issuesOf } from '../../src/index.js'
import { toJsonSchema } from '../../src/json-schema/index.js'
import { parseJson } from '../../src/json/parseJson.js'
import { fixturesIn } from '../support/fixtureFiles.js'
import { validArticles } from '../support/samples.js'
import { isUnsaid } from './unsaid.js'
import { compile } from './validators.js'

const fixtures = ['invalid', 'near-miss'].flatMap((set) =>
  fixturesIn(set).flatMap(({ code, name, text }) => {
    const parsed = parseJson(text, { maxRepeatedKeys: 0 })
    return parsed._tag === 'JsonSyntaxFault' ? [] : [[`${set}/${code}/${name}`, parsed.value] as const]
  })
)

const faultsOf = (value: unknown): ReadonlyArray<string> => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? [] : issuesOf(result.left).map(({ code }) => code)
}

const stringAt = (value: unknown): unknown => {
  const result = Article.decode(value)
  const [first] = result._tag === 'Right' ? [] : issuesOf(result.left)
  return first?.path.reduce<unknown>((held, key) => (held as Readonly<Record<string, unknown>>)[key], value)
}

describe.each(['draft-2020-12', 'draft-07', 'openapi-3.1'] as const)(
  'in %s the codec and its schema agree on',
  (target) => {
    const validate = compile(toJsonSchema(Article, { target, unrepresentable: 'any' }), target)

    test.each(validArticles)('%s', (_name, value) => {
      expect([validate(value), validate.errors]).toEqual([true, null])
    })

    test.each(fixtures)('%s', (_name, value) => {
      const faults = faultsOf(value)
      const [only, ...others] = faults
      const isBeyond = only !== undefined && others.length === 0 && isUnsaid(only, stringAt(value))
      expect(validate(value)).toBe(faults.length === 0 || isBeyond)
    })
  }
)
