import { describe, expect, test } from 'vitest'
import type { Actor, Article } from '../../../src/index.js'
import { fromNinjs, type NinjsOptions } from '../../../src/interop/ninjs/index.js'

const whole = {
  uri: 'urn:x:1',
  language: 'en',
  headline: 'Envoy in Doha',
  body_html: '<p>Carla Ruiz came to Doha for the Lake Summit.</p><p>She left.</p>'
}

interface Outcome {
  readonly value: Article | undefined
  readonly lost: ReadonlyArray<string>
}

const read = (more: object, options?: NinjsOptions): Outcome => {
  const { value, losses } = fromNinjs({ ...whole, ...more }, options)
  return { value, lost: losses.map(({ code, pointer }) => `${code} ${pointer}`) }
}

describe('people and organisations', () => {
  const actorOf = (person: object): { readonly actor: Actor | undefined; readonly lost: ReadonlyArray<string> } => {
    const { value, lost } = read({ person: [person] })
    return { actor: value?.actors[0], lost }
  }

  test('a person with mentions', () => {
    expect(actorOf({ name: 'Carla Ruiz', rel: 'mentions' })).toEqual({
      actor: {
        kind: 'person',
        id: 'carla-ruiz',
        name: 'Carla Ruiz',
        mentions: [{ in: 'p1', exact: 'Carla Ruiz', form: 'name' }],
        offices: []
      },
      lost: []
    })
  })

  test.each([
    [{ uri: 'http://www.wikidata.org/entity/Q42' }, [{ scheme: 'wikidata', value: 'Q42' }], []],
    [{ uri: 'https://www.wikidata.org/wiki/Q42' }, [{ scheme: 'wikidata', value: 'Q42' }], []],
    [{ code: 'https://orcid.org/0000-0002-1825-0097' }, [{ scheme: 'orcid', value: '0000-0002-1825-0097' }], []],
    [
      { code: 'https://orcid.org/0000-0002-1825-0098' },
      [{ scheme: 'uri', value: 'https://orcid.org/0000-0002-1825-0098' }],
      []
    ],
    [{ uri: 'https://viaf.org/viaf/102333412/' }, [{ scheme: 'viaf', value: '102333412' }], []],
    [{ uri: 'https://isni.org/isni/0000000121032683' }, [{ scheme: 'isni', value: '0000000121032683' }], []],
    [{ uri: 'https://sws.geonames.org/2761369/' }, [{ scheme: 'geonames', value: '2761369' }], []],
    [
      { scheme: 'http://cv.example/people/', code: 'cr' },
      [{ scheme: 'uri', value: 'http://cv.example/people/cr' }],
      []
    ],
    [
      { scheme: 'http://cv.example/people', code: 'cr' },
      undefined,
      ['no-place /person/0/scheme', 'no-place /person/0/code']
    ],
    [{ scheme: 'http://cv.example/people/' }, undefined, ['no-place /person/0/scheme']],
    [
      { scheme: 'http://a.example/', code: 'http://b.example/' },
      [{ scheme: 'uri', value: 'http://b.example/' }],
      ['no-place /person/0/scheme']
    ],
    [{ uri: 'no URI' }, undefined, ['not-valid /person/0/uri']],
    [{ uri: 'urn:x:a', code: 'urn:x:a', literal: 'urn:x:a' }, [{ scheme: 'uri', value: 'urn:x:a' }], []],
    [{ literal: 'No. 7' }, undefined, ['no-place /person/0/literal']]
  ])('%j', (keys, identifiers, lost) => {
    const outcome = actorOf({ name: 'Carla Ruiz', ...keys })
    expect([outcome.actor?.identifiers, outcome.lost]).toEqual([identifiers, lost])
  })

  test('a literal that is an id is the id, for the first that has it', () => {
    const { value, lost } = read({
      people: [{ name: 'A', literal: 'x', id: 'y' }, { name: 'B', literal: 'p1' }, { name: 'X' }],
      organisations: [{ name: 'C', literal: 'x' }]
    })
    expect(value?.actors.map(({ id }) => id)).toEqual(['x', 'b', 'x-2', 'c'])
    expect(lost).toEqual(['no-place /people/0/id', 'ambiguous /people/1/literal', 'ambiguous /organisations/0/literal'])
  })

  test('without a name, or of a wrong type', () => {
    expect(read({ person: [{ uri: 'urn:x:a' }, 'Carla Ruiz'], organisation: 'x' }).lost).toEqual([
      'not-valid /person/1',
      'not-found /person/0',
      'not-valid /organisation'
    ])
  })

  test('symbols are losses, but for an LEI that is said to be one', () => {
    const symbols = [
      { symbol: '529900T8BM49AURSDO55', symboltype: 'http://cv.example/type/LEI' },
      { symbol: '529900T8BM49AURSDO56', symboltype: 'http://cv.example/type/LEI' },
      { symbol: '529900T8BM49AURSDO55' },
      { ticker: 'UNP', exchange: 'XX' }
    ]
    const { value, lost } = read({ organisation: [{ name: 'A', symbols }] })
    expect(value?.actors[0]).toMatchObject({
      type: 'other',
      identifiers: [{ scheme: 'lei', value: '529900T8BM49AURSDO55' }]
    })
    expect(lost).toEqual([1, 2, 3].map((index) => `no-place /organisation/0/symbols/${index}`))
  })
})

describe('places', () => {
  const placeOf = (place: object): unknown => {
    const { value, lost } = read({ places: [{ name: 'Doha', ...place }] })
    const { coordinates, country, identifiers, type } = value?.places[0] ?? {}
    return [type, country, identifiers, coordinates, lost]
  }

  test('countries by their code', () => {
    const uri = 'http://cvx.iptc.org/iso3166-1a2/qa'
    expect(placeOf({ uri })).toEqual(['country', 'QA', undefined, undefined, []])
    expect(placeOf({ scheme: 'http://cvx.iptc.org/iso3166-1a2/', code: 'QA' })).toEqual([
      'country',
      'QA',
      undefined,
      undefined,
      []
    ])
    const none = 'http://cvx.iptc.org/iso3166-1a2/zz'
    expect(placeOf({ uri: none })).toEqual(['other', undefined, [{ scheme: 'uri', value: none }], undefined, []])
    expect(placeOf({ uri, code: 'urn:x:a' })).toEqual([
      'country',
      'QA',
      [{ scheme: 'uri', value: 'urn:x:a' }],
      undefined,
      []
    ])
  })

  const point = { type: 'Point', coordinates: [51.53, 25.29] }

  test.each([
    [{ geoJSON: point }, [51.53, 25.29], []],
    [{ geojson: { type: 'Feature', geometry: point } }, [51.53, 25.29], []],
    [{ geometry_main: point }, [51.53, 25.29], []],
    [{ geoJSON: { type: 'Feature', geometry: point, properties: {} } }, [51.53, 25.29], ['narrowed /places/0/geoJSON']],
    [{ geoJSON: { type: 'Point', coordinates: [51.53, 25.29, 10] } }, [51.53, 25.29], ['narrowed /places/0/geoJSON']],
    [{ geoJSON: { type: 'Point', coordinates: [25.29, 151.53] } }, undefined, ['no-place /places/0/geoJSON']],
    [
      {
        geoJSON: {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [3, 4]
          ]
        }
      },
      undefined,
      ['no-place /places/0/geoJSON']
    ],
    [{ geoJSON: { type: 'Point', coordinates: [1] } }, undefined, ['no-place /places/0/geoJSON']],
    [{ geoJSON: 'x' }, undefined, ['not-valid /places/0/geoJSON']],
    [{ geometry_a: point, geometry_b: point }, [51.53, 25.29], ['no-place /places/0/geometry_b']]
  ])('%j', (place, coordinates, lost) => {
    expect(placeOf(place)).toEqual(['other', undefined, undefined, coordinates, lost])
  })

  test('where it was written', () => {
    expect(read({ place: [{ name: 'Doha' }], located: 'Doha' }).value).toMatchObject({
      dateline: { place: 'doha' },
      places: [{ id: 'doha' }]
    })
    expect(read({ place: [{ name: 'Doha' }, { name: 'Doha' }], located: 'Doha' })).toMatchObject({
      lost: ['ambiguous /located']
    })
    expect(read({ located: 'Doha' }).value).toMatchObject({
      dateline: { place: 'doha' },
      places: [{ id: 'doha', name: 'Doha', type: 'other', mentions: [{ in: 'headline' }, { in: 'p1' }] }]
    })
  })
})

describe('events', () => {
  const event = { name: 'Lake Summit', uri: 'urn:x:summit', literal: 'summit' }

  test('are losses where nothing tells their status, or the text lacks them', () => {
    expect(read({ event: [event, { name: 'Other summit' }] })).toMatchObject({
      value: { events: [] },
      lost: ['no-place /event/0/uri', 'ambiguous /event/0', 'not-found /event/1']
    })
  })

  test('stand on the words of the text', () => {
    const { value, lost } = read({ events: [event, { name: 'Other summit' }] }, { eventStatus: 'planned' })
    expect(value?.events).toEqual([
      {
        id: 'summit',
        type: 'other',
        label: 'Lake Summit',
        participants: [],
        status: 'planned',
        evidence: [{ in: 'p1', exact: 'Lake Summit' }]
      }
    ])
    expect(lost).toEqual(['no-place /events/0/uri', 'not-found /events/1'])
  })
})
