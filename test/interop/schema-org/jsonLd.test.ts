import { toSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { verifiedArticle } from '../../../src/testing/index.js'
import fc from 'fast-check'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { articleWith, fixture, jsonOf, names } from './fixtures.js'

const context = jsonOf('fixtures/interop/schema-org/context.jsonld')

/** Gives schema.org's context from a file and refuses all else: nothing is fetched. */
const documentLoader = (url: string): Promise<unknown> =>
  url === 'https://schema.org'
    ? Promise.resolve({ documentUrl: url, document: context })
    : Promise.reject(new Error(`${url} is not to be fetched`))

type Nodes = ReadonlyArray<Readonly<Record<string, unknown>>>

const options: object = { documentLoader, safe: true, base: null }

const expand = async (value: unknown): Promise<Nodes> => jsonld.expand(value as JsonLdDocument, options)

const flatten = async (value: unknown): Promise<Nodes> =>
  (await jsonld.flatten(value as JsonLdDocument, undefined, options)) as unknown as Nodes

const idsIn = (value: unknown): ReadonlyArray<string> => {
  const ids: Array<string> = []
  JSON.stringify(value, (key: string, part: unknown) => {
    if (key === '@id' && typeof part === 'string') ids.push(part)
    return part
  })
  return ids
}

describe('what toSchemaOrg writes, read by a JSON-LD processor', () => {
  it.each(names)('expands without losing a term: %s', async (name) => {
    const { value } = toSchemaOrg(fixture(name))
    const [expanded] = await expand(value)
    expect(expanded?.['@type']).toEqual(['http://schema.org/ReportageNewsArticle'])
    expect(Object.keys(expanded ?? {}).length).toBe(Object.keys(value ?? {}).length - 1)
  })

  it('is refused where a term is not schema.org’s', async () => {
    const { value } = toSchemaOrg(fixture('everything'))
    await expect(expand({ ...value, newsRoom: 'x' })).rejects.toThrow(/[Ss]afe mode/)
  })

  it.each(names)('flattens to nodes all of which are described: %s', async (name) => {
    const article = fixture(name)
    const { value } = toSchemaOrg(article)
    const nodes = await flatten(value)
    const described = new Map(nodes.map((node) => [node['@id'], node]))
    for (const id of idsIn(value)) {
      if (id.endsWith('#headline')) continue
      expect(Object.keys(described.get(id) ?? {}), id).toContain('@type')
    }
    const facts = [article.actors, article.places, article.events, article.statements, article.itineraries].flat()
    for (const { id } of facts) expect(described.has(`${article.id}#${id}`)).toBe(true)
  })

  it('holds for generated articles', async () => {
    const property = fc.asyncProperty(verifiedArticle({ size: 'small' }), async (article) => {
      const { value } = toSchemaOrg({ ...article, id: articleWith().id })
      await expand(value)
    })
    await fc.assert(property, { numRuns: 50 })
  })
})
