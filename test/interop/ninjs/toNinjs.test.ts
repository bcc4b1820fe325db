import { describe, expect, test } from 'vitest'
import { type Article, parseArticle } from '../../../src/index.js'
import { fromNinjs, Ninjs, toNinjs } from '../../../src/interop/ninjs/index.js'
import { schemaOf31 } from './schemaOf.js'

const admits = schemaOf31()

const facts = { places: [], actors: [], statements: [], itineraries: [], events: [] }
const smallest = {
  schemaVersion: '1',
  id: 'urn:x:1',
  headline: 'Envoy in Doha',
  language: 'en',
  body: [{ id: 'p1', text: 'Carla Ruiz came to Doha. She saw Doha.' }],
  ...facts
}

interface Outcome {
  readonly value: Ninjs | undefined
  readonly lost: ReadonlyArray<string>
  readonly back: Article | undefined
}

/** Writes an article, checks it against the schema, and reads it again. */
const write = (more: object): Outcome => {
  const { value, losses } = toNinjs(parseArticle({ ...smallest, ...more }))
  expect([admits(value), admits.errors]).toEqual([true, null])
  expect(Ninjs.is(value)).toBe(true)
  return { value, lost: losses.map(({ code, pointer }) => `${code} ${pointer}`), back: fromNinjs(value).value }
}

test('the least article comes back as it was', () => {
  const { value, lost, back } = write({})
  expect(value).toEqual({
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    uri: 'urn:x:1',
    type: 'text',
    language: 'en',
    headlines: [{ role: 'main', contentType: 'text/plain', value: 'Envoy in Doha' }],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p id="p1">Carla Ruiz came to Doha. She saw Doha.</p>' }]
  })
  expect(lost).toEqual([])
  expect(back).toEqual(smallest)
})

describe('body', () => {
  test.each([
    ['markup', 'a < b & c > d &amp; <p>e</p> "f"'],
    ['a line break', 'a\nb'],
    ['white space that does not break', 'a\u{a0}b\u{2003}c'],
    ['characters of all planes', '\u{1f1f6}\u{1f1e6} ژ 東京 \u{200b}'],
    ['what looks like a script', '<script>a</script>']
  ])('%s comes back', (_name, text) => {
    const { lost, back } = write({ body: [{ id: 'x', text }] })
    expect(lost).toEqual([])
    expect(back?.body).toEqual([{ id: 'x', text }])
  })

  test.each([
    ['a  b', 'a b'],
    [' a', 'a'],
    ['a\tb', 'a b'],
    ['a\r\nb', 'a\nb'],
    ['a\u{0}b', 'ab'],
    ['a\n\nb', 'a']
  ])('%j does not', (text, read) => {
    const { lost, back } = write({ body: [{ id: 'x', text }] })
    expect(lost).toEqual(['narrowed /body/0/text'])
    expect(back?.body[0]).toEqual({ id: 'x', text: read })
  })

  test('a paragraph without a character that HTML has is lost, and so is an article of such', () => {
    const nul = { id: 'nul', text: '\u{0}' }
    const { lost, back } = write({ body: [nul, ...smallest.body] })
    expect(lost).toEqual(['no-place /body/0'])
    expect(back?.body).toEqual(smallest.body)
    expect(toNinjs(parseArticle({ ...smallest, body: [nul] }))).toEqual({
      losses: [{ code: 'no-place', pointer: '/body/0', reason: 'HTML has no place for such characters' }]
    })
  })

  test('languages of paragraphs', () => {
    const body = [
      { id: 'p1', text: 'a', language: 'fr' },
      { id: 'p2', text: 'b', language: 'EN' }
    ]
    const { lost, back } = write({ body })
    expect(lost).toEqual(['no-place /body/1/language'])
    expect(back?.body).toEqual([body[0], { id: 'p2', text: 'b' }])
  })
})

describe('dates', () => {
  const [one, two] = ['2020-12-03T18:30:00Z', '2020-12-04T08:00:00+03:00']

  test.each([
    [{ datePublished: one }, { versionCreated: one }, []],
    [{ datePublished: one, dateModified: two }, { firstCreated: one, versionCreated: two }, []],
    [{ datePublished: one, dateModified: one }, { firstCreated: one, versionCreated: one }, []],
    [{ datePublished: '2020-12-03' }, {}, ['no-place /datePublished']],
    [{ dateModified: two }, {}, ['no-place /dateModified']],
    [{ datePublished: one, dateModified: '2020-12' }, { versionCreated: one }, ['no-place /dateModified']],
    [{ datePublished: '2020', dateModified: two }, {}, ['no-place /datePublished', 'no-place /dateModified']]
  ] as ReadonlyArray<[object, object, ReadonlyArray<string>]>)('%j', (dates, written, lost) => {
    const outcome = write(dates)
    expect(outcome.value).toMatchObject(written)
    expect(outcome.value).not.toHaveProperty(['versionCreated' in written ? 'embargoedUntil' : 'versionCreated'])
    expect(outcome.lost).toEqual(lost)
    const { datePublished, dateModified } = outcome.back ?? {}
    expect({ ...(datePublished && { datePublished }), ...(dateModified && { dateModified }) }).toEqual(
      Object.fromEntries(Object.entries(dates).filter(([key]) => !lost.includes(`no-place /${key}`)))
    )
  })
})

test('credits and rights come back', () => {
  const frame = {
    publisher: { name: 'Desk Example', url: 'https://desk.example/' },
    authors: ['Ada Example', 'Bo Beispiel'],
    rights: { holder: 'Desk Example', license: 'https://licence.example/', usageTerms: 'Free' }
  }
  const { value, lost, back } = write(frame)
  expect(value?.by).toBe('Ada Example, Bo Beispiel')
  expect(value?.infoSources?.map(({ role }) => role)).toEqual(['publisher', 'author', 'author'])
  expect([lost, back]).toEqual([[], { ...smallest, ...frame }])
  expect(write({ authors: ['Ada Example'] }).value).not.toHaveProperty('infoSources')
  expect(write({ publisher: { name: 'A', url: 'https://desk.example/ä' } }).lost).toEqual(['no-place /publisher/url'])
})

describe('people, organisations and places', () => {
  const identifiers = [
    { scheme: 'cameo', value: 'USAGOV' },
    { scheme: 'uri', value: 'http://www.wikidata.org/entity/Q42' },
    { scheme: 'uri', value: 'http://cvx.iptc.org/iso3166-1a2/qa' },
    { scheme: 'orcid', value: '0000-0002-1825-0097' },
    { scheme: 'wikidata', value: 'Q42' }
  ]

  test('the first identifier that has a URI of its own', () => {
    const person = { kind: 'person', id: 'ruiz', name: 'Carla Ruiz', identifiers, mentions: [], offices: [] }
    const { value, lost, back } = write({ actors: [person] })
    expect(value?.people).toEqual([
      { name: 'Carla Ruiz', uri: 'https://orcid.org/0000-0002-1825-0097', literal: 'ruiz' }
    ])
    expect(lost).toEqual([0, 1, 2, 4].map((index) => `no-place /actors/0/identifiers/${index}`))
    expect(back?.actors[0]?.identifiers).toEqual([identifiers[3]])
  })

  test.each([
    ['wikidata', 'Q42'],
    ['geonames', '2761369'],
    ['viaf', '102333412'],
    ['isni', '0000000121032683'],
    ['orcid', '0000-0002-1825-0097'],
    ['uri', 'urn:x:a']
  ])('%s comes back', (scheme, value) => {
    const place = { id: 'doha', name: 'Doha', type: 'other', identifiers: [{ scheme, value }], mentions: [] }
    const { lost, back } = write({ places: [place] })
    expect(lost).toEqual([])
    expect(back?.places[0]?.identifiers).toEqual(place.identifiers)
  })

  test('what is told of an actor besides', () => {
    const actors = [
      {
        kind: 'person',
        id: 'ruiz',
        name: 'Carla Ruiz',
        aliases: ['Ruiz'],
        honorific: 'Dr',
        mentions: [
          { in: 'p1', exact: 'Carla Ruiz' },
          { in: 'p1', exact: 'She', form: 'pronoun' }
        ],
        offices: [{ title: 'envoy', evidence: [] }]
      },
      { kind: 'organization', id: 'desk', name: 'Desk', type: 'media', mentions: [] },
      { kind: 'state', id: 'qatar', name: 'Qatar', mentions: [] },
      { kind: 'group', id: 'sides', name: 'the sides', mentions: [] }
    ]
    expect(write({ actors }).lost).toEqual([
      'no-place /actors/0/mentions/1',
      'no-place /actors/0/aliases',
      'no-place /actors/0/honorific',
      'no-place /actors/0/offices',
      'no-place /actors/1/type',
      'no-place /actors/2',
      'no-place /actors/3'
    ])
  })

  test('places, where they lie, and countries by their code', () => {
    const doha = {
      id: 'doha',
      name: 'Doha',
      type: 'city',
      country: 'QA',
      within: 'qatar',
      coordinates: [51.53, 25.29],
      mentions: []
    }
    const qatar = {
      id: 'qatar',
      name: 'Qatar',
      type: 'country',
      country: 'QA',
      identifiers: identifiers.slice(4),
      mentions: []
    }
    const gulf = { id: 'gulf', name: 'Gulf', type: 'other', identifiers: identifiers.slice(2, 3), mentions: [] }
    const none = { id: 'ruritania', name: 'Ruritania', type: 'country', mentions: [] }
    const { value, lost } = write({ places: [doha, qatar, gulf, none] })
    expect(value?.places?.map(({ uri, geoJSON }) => [uri, geoJSON])).toEqual([
      [undefined, { type: 'Point', coordinates: [51.53, 25.29] }],
      ['http://cvx.iptc.org/iso3166-1a2/qa', undefined],
      [undefined, undefined],
      [undefined, undefined]
    ])
    expect(lost).toEqual([
      'no-place /places/0/type',
      'no-place /places/0/country',
      'no-place /places/0/within',
      'no-place /places/1/identifiers/0',
      'no-place /places/2/identifiers/0',
      'no-place /places/3/type'
    ])
  })

  test('mentions that are the name, where they stand, come back', () => {
    const mentions = [
      { in: 'headline', exact: 'Doha', form: 'name' },
      { in: 'p1', exact: 'Doha', suffix: '. She' },
      { in: 'p1', exact: 'Doha', prefix: 'saw ', form: 'metonym' },
      { in: 'p1', exact: 'oha', prefix: 'to D' },
      { in: 'p1', exact: 'Doha. She' }
    ]
    expect(write({ places: [{ id: 'doha', name: 'Doha', type: 'other', mentions }] }).lost).toEqual([
      'no-place /places/0/mentions/2',
      'no-place /places/0/mentions/3',
      'no-place /places/0/mentions/4'
    ])
  })

  test('those in a text that changes do not, nor those that stand nowhere', () => {
    const place = { id: 'doha', name: 'Doha', type: 'other', mentions: [{ in: 'p1', exact: 'Doha' }] }
    expect(write({ body: [{ id: 'p1', text: 'In  Doha' }], places: [place] }).lost).toEqual([
      'narrowed /body/0/text',
      'no-place /places/0/mentions/0'
    ])
    const unchecked = { ...smallest, places: [{ ...place, mentions: [{ in: 'p9', exact: 'Doha' }] }] }
    expect(toNinjs(unchecked as unknown as Article).losses.map(({ pointer }) => pointer)).toEqual([
      '/places/0/mentions/0'
    ])
  })

  test('the dateline, where its place has a name of its own', () => {
    const doha = { id: 'doha', name: 'Doha', type: 'other', mentions: [] }
    const other = { ...doha, id: 'other' }
    expect(write({ places: [doha], dateline: { place: 'doha' } })).toMatchObject({
      value: { located: 'Doha' },
      lost: [],
      back: { dateline: { place: 'doha' } }
    })
    expect(write({ places: [doha, other], dateline: { place: 'doha' } }).lost).toEqual(['ambiguous /dateline/place'])
    expect(write({ dateline: { date: '2020-12-03' } }).lost).toEqual(['no-place /dateline/date'])
    const unchecked = { ...smallest, dateline: { place: 'nowhere' } } as unknown as Article
    expect(toNinjs(unchecked).losses.map(({ pointer }) => pointer)).toEqual(['/dateline/place'])
  })
})

test('all that ninjs has no place for', () => {
  const evidence = [{ in: 'headline', exact: 'Envoy' }]
  const more = {
    url: 'https://desk.example/1',
    corrections: [{ date: '2020-12-04', text: 'A word was changed.' }],
    annotation: { creators: [{ name: 'A', type: 'human' }] },
    extensions: { 'example.desk': 1 },
    statements: [
      { id: 's1', speaker: { kind: 'unnamed' }, segments: [{ in: 'p1', exact: 'She saw', type: 'paraphrased' }] }
    ],
    events: [{ id: 'e1', type: 'other', label: 'Envoy', participants: [], status: 'occurred', evidence }]
  }
  const { value, lost } = write(more)
  expect(value?.events).toEqual([{ name: 'Envoy', literal: 'e1' }])
  expect(lost).toEqual([
    'narrowed /events/0',
    'no-place /statements/0',
    'no-place /url',
    'no-place /corrections',
    'no-place /annotation',
    'no-place /extensions'
  ])
})
