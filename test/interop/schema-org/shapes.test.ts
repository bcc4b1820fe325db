import { describe, expect, it } from 'vitest'
import { fromSchemaOrg } from '../../../src/interop/schema-org/index.js'

const fields = { headline: 'Talks', articleBody: 'Talks began.', inLanguage: 'en' }
const article = { '@type': 'NewsArticle', '@id': 'urn:x:a', ...fields }
const context = { '@context': 'https://schema.org' }

const idOf = (json: unknown): unknown => fromSchemaOrg(json).value?.id

describe('the article is found', () => {
  it.each([
    ['alone', { ...context, ...article }],
    ['without a context', article],
    ['with the http context', { '@context': 'http://schema.org/', ...article }],
    ['with a context without a scheme', { '@context': '//schema.org', ...article }],
    ['with a context in a list', { '@context': ['https://schema.org', { x: 'urn:x' }, null], ...article }],
    ['with a vocabulary', { '@context': { '@vocab': 'http://schema.org/' }, ...article }],
    ['in a list', [{ ...context, '@type': 'WebSite' }, [{ ...context, ...article }]]],
    ['in a graph', { ...context, '@graph': [{ '@type': 'WebSite' }, article] }],
    ['in a graph that is an object', { ...context, '@graph': article }],
    ['under another thing', { ...context, '@type': 'WebPage', mainEntity: article }],
    ['with a list of types', { ...context, ...article, '@type': ['Thing', 'NewsArticle'] }],
    ['with aliases of keywords', { ...context, type: 'NewsArticle', id: 'urn:x:a', ...fields }],
    ['in a set', { ...context, '@type': 'WebPage', mainEntity: { '@set': [article] } }],
    [
      'with full names',
      {
        '@type': 'http://schema.org/NewsArticle',
        '@id': 'urn:x:a',
        'http://schema.org/headline': 'T',
        'https://schema.org/articleBody': { '@value': 'B' }
      }
    ],
    [
      'with a prefix',
      {
        '@context': { schema: 'http://schema.org/' },
        '@type': 'schema:NewsArticle',
        '@id': 'urn:x:a',
        'schema:headline': 'T',
        'schema:articleBody': [{ '@value': 'B' }]
      }
    ],
    [
      'with a prefix of its own',
      {
        '@context': { s: { '@id': 'http://schema.org/' } },
        '@type': 's:NewsArticle',
        '@id': 'urn:x:a',
        's:headline': 'T',
        's:articleBody': 'B'
      }
    ],
    [
      'with names of its own',
      {
        '@context': {
          art: 'schema:NewsArticle',
          title: 'https://schema.org/headline',
          body: { '@id': 'schema:articleBody' },
          kind: '@type',
          id: '@id'
        },
        kind: 'art',
        id: 'urn:x:a',
        title: 'T',
        body: 'B'
      }
    ]
  ])('%s', (_, json) => {
    expect(idOf(json)).toBe('urn:x:a')
  })

  it('not where the names are another vocabulary’s', () => {
    expect(idOf({ '@context': 'https://www.w3.org/ns/activitystreams', ...article })).toBeUndefined()
    expect(idOf({ '@context': { '@vocab': 'https://other.example/' }, ...article })).toBeUndefined()
    expect(idOf({ '@context': { s: 'http://schema.org/' }, ...article })).toBeUndefined()
    expect(fromSchemaOrg({ '@context': 'https://other.example/', ...article }).losses[0]).toMatchObject({
      code: 'not-known',
      pointer: '/@context'
    })
  })
})

describe('of several articles', () => {
  const other = { ...article, '@id': 'urn:x:b', url: 'https://news.example/b' }
  const teaser = { '@type': 'NewsArticle', '@id': 'urn:x:t', headline: 'Teaser' }

  it('the first that is whole counts, and the others are losses', () => {
    const { value, losses } = fromSchemaOrg([teaser, article, other])
    expect(value?.id).toBe('urn:x:a')
    expect(losses.map((loss) => loss.pointer)).toEqual(['/0', '/2'])
    expect(idOf({ '@type': 'LiveBlogPosting', '@id': 'urn:x:l', headline: 'Live', liveBlogUpdate: [article] })).toBe(
      undefined
    )
    expect(idOf({ '@type': 'ItemList', itemListElement: [teaser, article] })).toBe('urn:x:a')
    expect(fromSchemaOrg({ '@type': 'ItemList', itemListElement: [teaser] }).losses[0]?.pointer).toBe(
      '/itemListElement/0'
    )
  })

  it('one may be asked for', () => {
    expect(fromSchemaOrg([article, other], { article: 'urn:x:b' }).value?.id).toBe('urn:x:b')
    expect(fromSchemaOrg([article, other], { article: 'https://news.example/b' }).value?.id).toBe('urn:x:b')
    expect(fromSchemaOrg([article], { article: 'urn:x:c' }).losses[0]?.reason).toContain('urn:x:c')
  })
})

describe('references', () => {
  it('are followed inside of the document', () => {
    const { value, losses } = fromSchemaOrg({
      ...context,
      '@graph': [
        { ...article, author: { '@id': '#ada' }, publisher: { '@id': '#org' }, isPartOf: { '@id': '#nowhere' } },
        { '@id': '#ada', '@type': 'Person', name: 'Ada' },
        { '@id': '#org', '@type': 'Organization', name: 'The Times' },
        { '@id': '#org', url: 'https://news.example/', logo: { '@id': '#logo' } },
        { '@id': '#logo', '@type': 'ImageObject', url: 'x.png' }
      ]
    })
    expect(value).toMatchObject({ authors: ['Ada'], publisher: { name: 'The Times', url: 'https://news.example/' } })
    expect(losses.map((loss) => `${loss.code} ${loss.pointer}`)).toEqual([
      'no-place /@graph/4',
      'not-found /@graph/0/isPartOf',
      'no-place /@graph/3/logo'
    ])
  })

  it('may go in circles', () => {
    const { value, losses } = fromSchemaOrg({
      ...context,
      '@graph': [
        { ...article, about: { '@id': '#a' }, mainEntityOfPage: { '@id': 'urn:x:a' } },
        { '@id': '#a', '@type': 'Place', name: 'A', containedInPlace: { '@id': '#b' } },
        { '@id': '#b', '@type': 'Place', name: 'B', containedInPlace: { '@id': '#a' } }
      ]
    })
    expect(value?.places.length).toBe(2)
    expect(losses.map((loss) => loss.code)).toContain('not-valid')
  })
})
