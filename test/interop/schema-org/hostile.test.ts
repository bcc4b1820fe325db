import { describe, expect, it } from 'vitest'
import { decodeArticle, type VerifiedArticle } from '../../../src/index.js'
import { fromHtml, fromSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { type Given, given } from './fixtures.js'

const article = {
  '@type': 'NewsArticle',
  '@id': 'urn:x:a',
  headline: 'Talks',
  inLanguage: 'en',
  articleBody: 'They began.'
}

const nested = (depth: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`)

/** Takes about as long as the document is; what does not runs into the time that a test has. */
const timed = <Value>(run: () => Value): Value => run()

const read = (fields: object): Given<VerifiedArticle> => {
  const conversion = given(timed(() => fromSchemaOrg({ ...article, ...fields })))
  expect(decodeArticle(conversion.value)._tag).toBe('Right')
  return conversion
}

describe('documents that mean harm', () => {
  it.each([
    ['lists', '[', ']'],
    ['objects', '{"about":', '}'],
    ['values', '{"@value":', '}'],
    ['lists of JSON-LD', '{"@list":', '}'],
    ['graphs', '{"@graph":', '}'],
    ['contexts', '{"@context":', '}']
  ])('may nest %s a hundred thousand levels deep', (_, open, close) => {
    const deep = nested(100_000, open, close)
    expect(() => timed(() => fromSchemaOrg(deep))).not.toThrow()
    const { losses } = read({ about: deep })
    expect(losses.length).toBeGreaterThan(0)
  })

  it('may chain places and events by thousands of references', () => {
    const places = Array.from({ length: 5000 }, (_, index) => ({
      '@id': `#x-${index}`,
      '@type': 'Place',
      name: 'X',
      containedInPlace: { '@id': `#x-${index + 1}` }
    }))
    const graph = [{ ...article, about: { '@id': '#x-0' } }, ...places]
    const { value } = timed(() => fromSchemaOrg({ '@graph': graph }))
    expect(value?.places.length).toBe(5000)
  })

  it('may say the same name again and again', () => {
    const body = 'a b '.repeat(50_000)
    const about = Array.from({ length: 500 }, () => ({ '@type': 'Person', name: 'a b' }))
    const { value, losses } = read({ articleBody: body, about })
    expect(value.actors.length).toBe(500)
    expect(losses.filter((loss) => loss.code === 'narrowed').length).toBe(500)
    const block = `${'x'.repeat(1000)} Keller `
    const often = read({ articleBody: block.repeat(60), about: { '@type': 'Person', name: 'Keller' } })
    expect([often.value.actors[0]?.mentions.length, often.losses]).toEqual([60, []])
  })

  it('may hold names longer than the text', () => {
    expect(read({ about: { '@type': 'Person', name: 'n'.repeat(1_000_000) } }).value.actors[0]?.mentions).toEqual([])
  })

  it('may look for more words than there is time for', () => {
    const articleBody = Array.from(
      { length: 2000 },
      (_, index) => `Sentence ${index} of the text is long and dull.`
    ).join(' ')
    const hasPart = Array.from({ length: 1000 }, (_, index) => ({ '@type': 'Quotation', text: `Sentence ${index} of` }))
    const about = Array.from({ length: 1000 }, (_, index) => ({ '@type': 'Person', name: `Sentence ${index}` }))
    expect(read({ articleBody, hasPart, about }).losses.length).toBeGreaterThan(0)
  })

  it('may have keys of objects', () => {
    const json = JSON.parse(
      '{"__proto__":{"@type":"NewsArticle"},"constructor":1,"@type":"NewsArticle","@id":"urn:x:a","headline":"T","articleBody":"B","about":{"@type":"toString","@id":"__proto__"},"mentions":{"@type":"Person","name":"hasOwnProperty","additionalType":"urn:communique:1:constructor"}}'
    )
    const { value } = fromSchemaOrg(json)
    expect(value?.actors.map(({ id }) => id)).toEqual(['hasownproperty'])
    expect(({} as Record<string, unknown>)['@type']).toBeUndefined()
  })

  it('may have very many keys, types and values', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `x${index}`)
    read({ keywords: many, '@type': ['NewsArticle', ...many], ...Object.fromEntries(many.map((key) => [key, 1])) })
    read({ author: many, about: many.map((id) => ({ '@id': id })), '@graph': many.map((name) => ({ name })) })
    read({
      '@context': Object.fromEntries([['@vocab', 'https://schema.org/'], ...many.map((key) => [key, 'schema:name'])])
    })
  })

  it('may be a page of a hundred thousand open elements', () => {
    const script = `<script type="application/ld+json">${JSON.stringify(article)}</script>`
    expect(timed(() => fromHtml(`${'<div><p>'.repeat(100_000)}${script}`)).value?.id).toBe('urn:x:a')
    expect(timed(() => fromHtml(`<script type="application/ld+json">${'['.repeat(200_000)}`)).value).toBeUndefined()
  })

  it('may have references to characters without end', () => {
    expect(read({ headline: `T ${'&amp;'.repeat(100_000)}` }).value.headline.length).toBe(100_002)
    read({ headline: `T ${'&'.repeat(300_000)}`, articleBody: `B ${'<'.repeat(300_000)}` })
  })
})
