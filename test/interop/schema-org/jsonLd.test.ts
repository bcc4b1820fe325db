import { toSchemaOrg } from 'communique/interop/schema-org'
import { verifiedArticle } from 'communique/testing'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { articleWith, fixture, jsonOf, names } from './fixtures.js'

const context = jsonOf('fixtures/interop/schema-org/context.jsonld')

/** Gives schema.org's context from a file and refuses all else: nothing is fetched. */
const documentLoader = (url: string): Promise<any> =>
  url === 'https://schema.org'
    ? Promise.resolve({ documentUrl: url, document: context })
    : Promise.reject(new Error(`${url} is not to be fetched`))

const options = { documentLoader, safe: true, base: null } as never

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
    const [expanded] = await jsonld.expand(value as never, options)
    expect(expanded?.['@type']).toEqual(['http://schema.org/ReportageNewsArticle'])
    expect(Object.keys(expanded ?? {}).length).toBe(Object.keys(value ?? {}).length - 1)
  })

  it('is refused where a term is not schema.org’s', async () => {
    const { value } = toSchemaOrg(fixture('everything'))
    await expect(jsonld.expand({ ...value, newsRoom: 'x' } as never, options)).rejects.toThrow(/[Ss]afe mode/)
  })

  it.each(names)('flattens to nodes all of which are described: %s', async (name) => {
    const article = fixture(name)
    const { value } = toSchemaOrg(article)
    const nodes = (await jsonld.flatten(value as never, undefined, options)) as unknown as ReadonlyArray<any>
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
      await jsonld.expand(value as never, options)
    })
    await fc.assert(property, { numRuns: 50 })
  })
})
