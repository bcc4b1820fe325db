import { describe, expect, it } from 'vitest'
import { decodeArticle, type VerifiedArticle } from '../../../src/index.js'
import { fromSchemaOrg, type SchemaOrgOptions } from '../../../src/interop/schema-org/index.js'
import { type Given, given, jsonOf } from './fixtures.js'

const page = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://news.example/a#article',
  headline: 'Envoy flies to Doha',
  inLanguage: 'en',
  articleBody: 'The envoy left Washington.\n\nIn Doha she met Lorenz.'
}

/** What comes of the page with other fields. */
const read = (fields: Readonly<Record<string, unknown>>, options?: SchemaOrgOptions): Given<VerifiedArticle> => {
  const conversion = fromSchemaOrg({ ...page, ...fields }, options)
  if (conversion.value !== undefined) expect(decodeArticle(conversion.value)._tag).toBe('Right')
  return given(conversion)
}

describe('an article', () => {
  it('comes of a headline, a body, an id and a language', () => {
    const { value, losses } = read({})
    expect(losses).toEqual([])
    expect(value).toEqual({
      schemaVersion: '1',
      id: 'https://news.example/a#article',
      headline: 'Envoy flies to Doha',
      language: 'en',
      body: [
        { id: 'p1', text: 'The envoy left Washington.' },
        { id: 'p2', text: 'In Doha she met Lorenz.' }
      ],
      places: [],
      actors: [],
      statements: [],
      itineraries: [],
      events: []
    })
  })

  it.each([
    ['no headline', { headline: undefined }],
    ['no headline', { headline: ' ' }],
    ['no articleBody', { articleBody: undefined }],
    ['no articleBody', { articleBody: '<p> </p>' }],
    ['no headline, and no articleBody', { headline: null, articleBody: 7 }],
    ['neither an @id nor a url', { '@id': '_:b0x y' }]
  ])('does not come where there is %s', (lack, fields) => {
    const { value, losses } = read(fields)
    expect(value).toBeUndefined()
    expect(losses.at(-1)).toEqual({ code: 'not-found', pointer: '', reason: expect.stringContaining(lack) })
  })

  it.each([[null], [7], ['text'], [[]], [{}], [[[[]]]], [{ '@type': 'Recipe' }], [{ '@graph': [] }], [undefined]])(
    'does not come of %j',
    (json) => {
      const { value, losses } = fromSchemaOrg(json)
      expect(value).toBeUndefined()
      expect(losses).toEqual([{ code: 'not-found', pointer: '', reason: expect.stringContaining('no NewsArticle') }])
    }
  )

  it('takes id and language from the options before what it finds', () => {
    const { value } = read({}, { id: 'urn:x:1', language: 'en-GB' })
    expect([value.id, value.language]).toEqual(['urn:x:1', 'en-GB'])
    expect(() => fromSchemaOrg({}, { id: 'no uri' })).toThrow(RangeError)
    expect(() => fromSchemaOrg({}, { language: 'en_GB' })).toThrow(RangeError)
  })

  it('has its url for an id where it has no @id', () => {
    expect(read({ '@id': undefined, url: 'https://news.example/a' }).value.id).toBe('https://news.example/a')
    expect(read({ '@id': '#a', mainEntityOfPage: { '@id': 'https://news.example/b' } }).value.id).toBe(
      'https://news.example/b'
    )
  })

  it('has the undetermined language, and a loss, where none is told', () => {
    const fields = { inLanguage: undefined, headline: undefined, name: 'A name' }
    expect(read(fields).value.language).toBe('und')
    const { value, pointers } = read({ inLanguage: undefined })
    expect([value.language, pointers]).toEqual(['und', ['not-found ']])
  })

  it.each([
    ['en-US', 'en_US'],
    ['fr', { '@type': 'Language', name: 'fr' }],
    ['und', 'English language'],
    ['und', { '@type': 'Language' }],
    ['und', 3]
  ])('reads the language %s from %j', (language, inLanguage) => {
    expect(read({ inLanguage }).value.language).toBe(language)
  })

  it('reads the language that its context or its headline has', () => {
    const context = ['https://schema.org', { '@language': 'de' }]
    expect(read({ '@context': context, inLanguage: undefined }).value.language).toBe('de')
    const headline = { '@value': 'Envoyée à Doha', '@language': 'fr' }
    expect(read({ headline, inLanguage: undefined }).value).toMatchObject({
      language: 'fr',
      headline: 'Envoyée à Doha'
    })
  })

  it('has a name for a headline where it has no other', () => {
    expect(read({ headline: undefined, name: 'A name' }).value.headline).toBe('A name')
    expect(read({ name: page.headline }).losses).toEqual([])
    expect(read({ name: 'Short' }).pointers).toEqual(['no-place /name'])
  })
})

describe('text', () => {
  it.each([
    ['AT&amp;T &#8217;s &quot;plan&quot;', 'AT&T ’s "plan"'],
    ['A &nosuch; B & C &copy', 'A &nosuch; B & C &copy'],
    ['An <i>old</i> plan', 'An old plan'],
    ['3 < 4 &#x1F54A;', '3 < 4 🕊'],
    [2020, '2020']
  ])('is decoded: %s', (headline, text) => {
    expect(read({ headline }).value.headline).toBe(text)
  })

  it('of a body is plain or HTML', () => {
    const texts = (articleBody: unknown): unknown => read({ articleBody }).value.body.map(({ text }) => text)
    expect(texts('One.\r\n \r\nTwo &amp;\nthree.\n&#32;')).toEqual(['One.', 'Two & three.'])
    expect(texts('One.\nTwo &amp; three.&#10;Four.')).toEqual(['One.', 'Two & three.', 'Four.'])
    expect(texts('<p>One <b>bold</b>.</p><p>Two &amp; three.</p>')).toEqual(['One bold.', 'Two & three.'])
    expect(texts(['One.', 'Two.'])).toEqual(['One.', 'Two.'])
    expect(texts('<p>One.</p><!-- Two. -->')).toEqual(['One.'])
    expect(read({ articleBody: '<p>One.</p><img src="x">' }).pointers).toEqual(['no-place /articleBody'])
  })
})

describe('what stands around it', () => {
  it('is read from objects and strings', () => {
    const { value, losses } = read({
      url: 'https://news.example/a',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/a' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Times', url: 'https://news.example/' },
      author: ['Ada', { '@type': 'Person', name: 'Bo &amp; Co' }],
      datePublished: '2020-12-03T18:30:00+04:30',
      dateModified: '2020-12-04',
      copyrightHolder: { '@type': 'Organization', name: 'The Times' },
      license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      usageInfo: { '@type': 'CreativeWork', text: 'Free.' },
      sdPublisher: { '@type': 'Person', name: 'Cy' },
      sdDatePublished: '2020-12-05T00:00:00Z'
    })
    expect(losses).toEqual([])
    expect(value).toMatchObject({
      url: 'https://news.example/a',
      publisher: { name: 'The Times', url: 'https://news.example/' },
      authors: ['Ada', 'Bo & Co'],
      datePublished: '2020-12-03T18:30:00+04:30',
      dateModified: '2020-12-04',
      rights: { holder: 'The Times', license: 'https://creativecommons.org/licenses/by/4.0/', usageTerms: 'Free.' },
      annotation: { creators: [{ name: 'Cy', type: 'human' }], created: '2020-12-05T00:00:00Z' }
    })
  })

  it('is a loss where it is not what it should be', () => {
    const { value, pointers } = read({
      url: 'not a url',
      mainEntityOfPage: true,
      publisher: { '@type': 'Organization' },
      author: [{ '@type': 'Person' }, true, 'Ada'],
      datePublished: 'yesterday',
      copyrightHolder: [],
      license: 'CC BY',
      usageInfo: 'https://news.example/terms',
      sdPublisher: [{ '@type': 'Organization', name: 'X' }, { '@type': 'Person' }],
      dateline: 'GENEVA'
    })
    expect(Object.keys(value).filter((key) => !(key in read({}).value))).toEqual(['authors'])
    expect([...pointers].sort()).toEqual(
      [
        ...['/url', '/publisher', '/author/0', '/author/1', '/datePublished', '/license', '/usageInfo'],
        ...['/sdPublisher/0', '/sdPublisher/1']
      ]
        .map((pointer) => `not-valid ${pointer}`)
        .concat('no-place /mainEntityOfPage', 'no-place /dateline')
        .sort()
    )
  })

  it.each([
    ['2020-12-03T18:30:00Z', '2020-12-03 18:30:00Z'],
    ['2020-12-03T18:30:00Z', '2020-12-03t18:30:00z'],
    ['2020-12-03T18:30:00Z', '2020-12-03 18:30 UTC'],
    ['2020-12-03T18:30:00.5+01:00', '2020-12-03T18:30:00,5+0100'],
    ['2020-12-03T18:30:00-05:00', ' 2020-12-03T18:30:00 -05 '],
    ['2020-12', '2020-12'],
    ['2020-12-03/2020-12-04', '2020-12-03/2020-12-04']
  ])('has the date %s from %s', (date, given) => {
    const { value, losses } = read({ datePublished: given })
    expect([value.datePublished, losses]).toEqual([date, []])
  })

  it.each(['2020-12-03T18:30:00', '2020-12-03 18:30'])('cuts the time without a zone of %s, and says so', (given) => {
    const { value, pointers } = read({ datePublished: given })
    expect([value.datePublished, pointers]).toEqual(['2020-12-03', ['narrowed /datePublished']])
  })

  it.each(['2020-02-30', '2020-02-30T10:00', '2020-12-03T25:00:00Z', 'Dec 3, 2020', 1606997400, ''])(
    'has no date from %j',
    (given) => {
      const { value, pointers } = read({ datePublished: given })
      expect([value.datePublished, pointers]).toEqual([undefined, ['not-valid /datePublished']])
    }
  )

  it('takes the first of several that serves', () => {
    const { value, pointers } = read({ datePublished: ['soon', '2020', '2021'] })
    expect([value.datePublished, pointers]).toEqual([
      '2020',
      ['not-valid /datePublished/0', 'no-place /datePublished/2']
    ])
  })

  it('says when the facts were read out only where that is told with a time', () => {
    const sdPublisher = { '@type': 'Person', name: 'Cy' }
    for (const sdDatePublished of ['2020-12-05', true]) {
      const { value, pointers } = read({ sdPublisher, sdDatePublished })
      expect(value.annotation).toEqual({ creators: [{ name: 'Cy', type: 'human' }] })
      expect(pointers).toEqual(['not-valid /sdDatePublished'])
    }
  })

  it('has the corrections that have a date', () => {
    const { value, pointers } = read({
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'It was Doha.',
          datePublished: '2020-12-04',
          about: { '@id': '#headline' }
        },
        { '@type': 'CorrectionComment', text: 'No date.' },
        'A text only.'
      ]
    })
    expect(value.corrections).toEqual([{ text: 'It was Doha.', date: '2020-12-04', concerns: ['headline'] }])
    expect(pointers).toEqual(['not-valid /correction/1', 'not-valid /correction/2'])
  })

  it('says which types and properties it has no place for', () => {
    const { pointers } = read({
      '@type': ['OpinionNewsArticle', 'NewsArticle', 'og:Thing', 4],
      image: ['a.png', 'b.png'],
      'og:title': 'x',
      video: { '@type': 'VideoObject' },
      keywords: [],
      wordCount: 12,
      '@reverse': {}
    })
    expect([...pointers].sort()).toEqual(
      [
        ...['not-known /@type', 'not-known /@type', 'narrowed /@type', 'not-known /og:title', 'not-known /@reverse'],
        ...['no-place /image', 'no-place /video', 'no-place /wordCount']
      ].sort()
    )
  })
})

describe('samples of schema.org', () => {
  it.each([
    ['eg-0245_NewsArticle.0', true],
    ['eg-0266_CorrectionComment-correction.0', false],
    ['eg-0399_Article.0', false],
    ['eg-0023_Article.0', false]
  ])('%s: %s', (name, isArticle) => {
    const { value } = fromSchemaOrg(jsonOf(`fixtures/interop/schema-org/samples/${name}.jsonld`))
    expect(value !== undefined).toBe(isArticle)
  })
})
