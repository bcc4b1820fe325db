import { describe, expect, it } from 'vitest'
import { decodeArticle, type VerifiedArticle } from '../../../src/index.js'
import { fromSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { type Given, given } from './fixtures.js'

const page = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://news.example/a',
  headline: 'Keller flies to Doha',
  inLanguage: 'en',
  datePublished: '2026-03-12',
  articleBody:
    'Anna Keller left Geneva for Doha.\n\n“We came to listen,” Keller told the Times.\n\nTalks were put off, she said.'
}

const read = (fields: Readonly<Record<string, unknown>>): Given<VerifiedArticle> => {
  const { value, losses, pointers } = given(fromSchemaOrg({ ...page, ...fields }))
  expect(decodeArticle(value)._tag).toBe('Right')
  return { value, losses, pointers: [...pointers].sort() }
}

const keller = { '@type': 'Person', '@id': '#anna-keller', name: 'Anna Keller' }
const excerpt = (text: string): object => ({ '@type': 'CreativeWork', text })

describe('actors and places', () => {
  it('come of what an article is about', () => {
    const { value, losses } = read({
      about: [
        { ...keller, alternateName: 'Keller', honorificPrefix: 'Dr', nationality: { '@type': 'Country', name: 'CH' } }
      ],
      mentions: { '@type': 'GovernmentOrganization', name: 'State Department', address: { addressCountry: 'US' } },
      spatialCoverage: {
        '@type': 'City',
        name: 'Doha',
        geo: { '@type': 'GeoCoordinates', latitude: '25.286', longitude: 51.53 },
        address: { '@type': 'PostalAddress', addressCountry: { '@type': 'Country', identifier: 'QA' } },
        containedInPlace: { '@type': 'Country', name: 'Qatar' }
      },
      contentLocation: { '@type': 'Place', name: '日内瓦' },
      locationCreated: { '@type': 'City', name: 'Geneva' }
    })
    expect(value.actors).toEqual([
      {
        kind: 'person',
        id: 'anna-keller',
        name: 'Anna Keller',
        aliases: ['Keller'],
        honorific: 'Dr',
        nationality: 'CH',
        mentions: [{ in: 'p1', exact: 'Anna Keller', form: 'name' }],
        offices: []
      },
      {
        kind: 'organization',
        id: 'state-department',
        name: 'State Department',
        type: 'other',
        country: 'US',
        mentions: []
      }
    ])
    expect(value.places.map(({ id, type, within, country }) => [id, type, within, country])).toEqual([
      ['geneva', 'city', undefined, undefined],
      ['doha', 'city', 'qatar', 'QA'],
      ['place-1', 'other', undefined, undefined],
      ['qatar', 'country', undefined, undefined]
    ])
    expect(value.places[1]?.coordinates).toEqual([51.53, 25.286])
    expect(value.dateline).toEqual({ place: 'geneva' })
    expect(losses.map((loss) => `${loss.code} ${loss.pointer}`)).toEqual(['narrowed /mentions/@type'])
  })

  it('have the identifiers of registers that are known', () => {
    const { value, losses } = read({
      about: {
        ...keller,
        '@id': 'http://www.wikidata.org/entity/Q71',
        identifier: [{ '@type': 'PropertyValue', propertyID: 'ORCID', value: '0000-0002-1825-0097' }, 'urn:x:1'],
        leiCode: 'OG2B1TC6LM50C9ISBY62',
        sameAs: [
          'https://www.wikidata.org/wiki/Q71',
          'https://sws.geonames.org/2660646/',
          'https://viaf.org/viaf/102333412/',
          'https://isni.org/isni/0000000121032683',
          'https://orcid.org/0000-0002-1825-0097',
          'https://en.wikipedia.org/wiki/Geneva',
          'https://www.wikidata.org/wiki/Qx'
        ]
      }
    })
    expect(losses).toEqual([])
    expect(value.actors[0]?.identifiers?.map(({ scheme, value: id }) => `${scheme} ${id}`)).toEqual([
      'orcid 0000-0002-1825-0097',
      'uri urn:x:1',
      'lei OG2B1TC6LM50C9ISBY62',
      'wikidata Q71',
      'geonames 2660646',
      'viaf 102333412',
      'isni 0000000121032683',
      'uri https://en.wikipedia.org/wiki/Geneva',
      'uri https://www.wikidata.org/wiki/Qx'
    ])
  })

  it('lose what is not valid, and what says more than an article can', () => {
    const { value, pointers } = read({
      about: [
        {
          ...keller,
          identifier: [{ propertyID: 'isni', value: '1' }, 4, {}],
          sameAs: ['en.wikipedia.org', {}],
          birthDate: '1970',
          nationality: 'Swiss'
        },
        { '@type': 'Person' },
        { '@type': 'Thing', name: 'Peace' },
        'diplomacy',
        { '@type': ['Embassy', 'Place'], name: 'Embassy', geo: { latitude: 91, longitude: 'east' }, address: 'Geneva' },
        { '@type': 'Airport', name: 'Airport', geo: { latitude: 9, longitude: {} } },
        { '@type': 'State', name: 'Texas', geo: 'x' }
      ]
    })
    expect(value.actors.length).toBe(1)
    expect(value.places.map((place) => place.type)).toEqual(['site', 'site', 'region'])
    expect(pointers).toEqual(
      [
        ...['/about/0/identifier/0', '/about/0/identifier/0/value', '/about/0/identifier/1', '/about/0/identifier/2'],
        ...[
          '/about/0/sameAs/0',
          '/about/0/sameAs/1',
          '/about/0/nationality',
          '/about/4/geo',
          '/about/4/geo/latitude',
          '/about/4/geo/longitude'
        ],
        ...['/about/4/address', '/about/5/geo', '/about/5/geo/longitude', '/about/6/geo']
      ]
        .map((pointer) => `not-valid ${pointer}`)
        .concat(['/about/4/@type', '/about/5/@type', '/about/6/@type'].map((pointer) => `narrowed ${pointer}`))
        .concat(['/about/0/birthDate', '/about/1', '/about/2', '/about/3'].map((pointer) => `no-place ${pointer}`))
        .sort()
    )
  })

  it('have offices from titles and roles', () => {
    const { value, pointers } = read({
      about: {
        ...keller,
        jobTitle: ['Foreign Minister', { '@type': 'DefinedTerm', name: 'Envoy' }, 7.5, true],
        worksFor: [
          {
            '@type': 'OrganizationRole',
            roleName: 'Head',
            startDate: '2020',
            endDate: 2021,
            worksFor: { '@type': 'NGO', name: 'Bridge' }
          },
          { '@type': 'Role' },
          { '@type': 'Organization', name: 'Times' }
        ],
        memberOf: 'A party'
      }
    })
    expect(value.actors[0] && 'offices' in value.actors[0] && value.actors[0].offices).toEqual([
      { title: 'Foreign Minister', evidence: [] },
      { title: 'Envoy', evidence: [] },
      { title: '7.5', evidence: [] },
      { title: 'Head', sending: 'bridge', since: '2020', evidence: [] }
    ])
    expect(pointers).toEqual([
      'no-place /about/memberOf',
      'no-place /about/worksFor/1',
      'no-place /about/worksFor/2',
      'not-valid /about/jobTitle/3',
      'not-valid /about/worksFor/0/endDate'
    ])
  })

  it('keep a name that is another’s for one of them', () => {
    const { value } = read({ about: [{ ...keller, '@id': undefined }, { ...keller, '@id': '#p1' }, keller] })
    expect(value.actors.map((actor) => actor.id)).toEqual(['anna-keller-2', 'anna-keller-3', 'anna-keller'])
  })
})

describe('statements', () => {
  const quotation = {
    '@type': 'Quotation',
    text: 'We came to listen,',
    spokenByCharacter: keller,
    datePublished: '2026'
  }

  it('come of quotations that the text has', () => {
    const { value, pointers } = read({ hasPart: quotation, about: keller })
    expect(value.statements).toEqual([
      {
        id: 'statement-1',
        speaker: { kind: 'actor', actor: 'anna-keller' },
        segments: [{ in: 'p2', exact: 'We came to listen,', type: 'quoted' }]
      }
    ])
    expect(pointers).toEqual(['no-place /hasPart/datePublished'])
  })

  it.each([
    ['a text that is not there', { ...quotation, text: 'We came to talk' }],
    ['a text that stands twice', { ...quotation, text: 'Keller' }],
    ['a text that is not in the part that is named', { ...quotation, isPartOf: { '@id': '#anna-keller' } }],
    ['no text', { ...quotation, text: undefined }],
    ['a part that is not there', { ...quotation, hasPart: [quotation, { '@type': 'Claim', text: 'no' }] }]
  ])('do not come of %s', (_, hasPart) => {
    const { value, pointers } = read({ hasPart })
    expect([value.statements, pointers]).toEqual([[], ['no-place /hasPart']])
  })

  it('have a speaker only where it is told who it is', () => {
    const claim = { '@type': 'Claim', text: 'Talks were put off' }
    const speakers = (fields: object): unknown =>
      read({ hasPart: { ...claim, ...fields } }).value.statements[0]?.speaker
    expect(speakers({})).toEqual({ kind: 'unnamed' })
    expect(speakers({ author: 'Keller' })).toEqual({ kind: 'unnamed' })
    expect(speakers({ author: { '@type': 'Person', description: 'an aide' } })).toEqual({
      kind: 'unnamed',
      description: 'an aide'
    })
    expect(speakers({ creator: { '@type': 'Thing', name: 'A thing' } })).toEqual({ kind: 'unnamed' })
    expect(speakers({ isBasedOn: { '@type': 'Report', name: 'Draft' } })).toEqual({ kind: 'document', title: 'Draft' })
    expect(speakers({ isBasedOn: 'https://news.example/draft' })).toEqual({ kind: 'unnamed' })
  })
})

describe('events and journeys', () => {
  const talks = {
    '@type': 'Event',
    name: 'Talks',
    eventStatus: 'https://schema.org/EventPostponed',
    subjectOf: excerpt('Talks were put off')
  }

  it('come where the text has the words that tell of them', () => {
    const { value, losses } = read({
      about: {
        ...talks,
        startDate: '2026-03-20',
        endDate: '2026-03-22',
        attendee: [keller, 'Lorenz', { '@type': 'Role', attendee: keller, roleName: 'host' }],
        location: { '@type': 'City', name: 'Doha' },
        keywords: ['peace']
      }
    })
    expect(value.events).toEqual([
      {
        id: 'talks',
        type: 'other',
        label: 'Talks',
        status: 'postponed',
        place: 'doha',
        time: { kind: 'date', value: '2026-03-20/2026-03-22' },
        topics: ['peace'],
        participants: [
          { actor: 'anna-keller', role: 'other' },
          { actor: 'anna-keller', role: 'host' }
        ],
        evidence: [{ in: 'p3', exact: 'Talks were put off' }]
      }
    ])
    expect(losses.map((loss) => `${loss.code} ${loss.pointer}`)).toEqual(['no-place /about/attendee/1'])
  })

  it('have a start, and an end where both are dates in order', () => {
    const time = (fields: object): unknown => read({ about: { ...talks, ...fields } }).value.events[0]?.time
    expect(time({ startDate: '2026-03-20T10:00:00Z', endDate: '2026-03-21' })).toEqual({
      kind: 'instant',
      value: '2026-03-20T10:00:00Z'
    })
    expect(time({ startDate: '2026-03-20', endDate: '2026-03-19' })).toEqual({ kind: 'date', value: '2026-03-20' })
    expect(time({ startDate: '2026-03-20', endDate: '2026-03-21T10:00:00Z' })).toEqual({
      kind: 'date',
      value: '2026-03-20'
    })
    expect(time({ endDate: '2026-03-21' })).toBeUndefined()
  })

  it.each([
    ['no words', { ...talks, subjectOf: undefined }, 'no-place /about'],
    ['words that are not there', { ...talks, subjectOf: excerpt('Talks failed') }, 'no-place /about'],
    ['no name', { ...talks, name: undefined }, 'no-place /about'],
    [
      'no status that says something',
      { ...talks, eventStatus: { '@id': 'https://schema.org/EventScheduled' } },
      'not-valid /about'
    ]
  ])('do not come of %s', (_, about, pointer) => {
    const { value, pointers } = read({ about })
    expect(value.events).toEqual([])
    expect(pointers).toContain(pointer)
  })

  it('have roles that the format has', () => {
    const attendee = [
      { '@type': 'Role', attendee: keller, roleName: 'chef' },
      { '@type': 'Role', roleName: 'host' }
    ]
    const { value, pointers } = read({ about: { ...talks, attendee } })
    expect(value.events[0]?.participants).toEqual([{ actor: 'anna-keller', role: 'other' }])
    expect(pointers).toEqual(['no-place /about/attendee/1', 'not-valid /about/attendee/0/roleName'])
  })

  it('come of trips whose itinerary is a list of travels', () => {
    const travel = (toLocation: object, fields: object): object => ({
      '@type': 'ListItem',
      item: { '@type': 'TravelAction', agent: keller, toLocation, subjectOf: excerpt('for Doha'), ...fields }
    })
    const doha = { '@type': 'City', name: 'Doha' }
    const trip = {
      '@type': 'Trip',
      additionalType: 'urn:communique:1:underway',
      subjectOf: excerpt('left Geneva for Doha'),
      tripOrigin: { '@type': 'City', name: 'Geneva' },
      departureTime: '2026-03-11T10:00:00Z',
      itinerary: {
        '@type': 'ItemList',
        itemListElement: [travel(doha, { actionStatus: { '@id': 'http://schema.org/PotentialActionStatus' } })]
      }
    }
    const { value, losses } = read({ about: trip })
    expect(losses).toEqual([])
    expect(value.itineraries).toEqual([
      {
        id: 'itinerary-1',
        travellers: ['anna-keller'],
        status: 'underway',
        origin: 'geneva',
        departure: { kind: 'instant', value: '2026-03-11T10:00:00Z' },
        stops: [{ place: 'doha', status: 'planned', purposes: [], evidence: [{ in: 'p1', exact: 'for Doha' }] }],
        evidence: [{ in: 'p1', exact: 'left Geneva for Doha' }]
      }
    ])
    const list = {
      '@type': 'ItemList',
      itemListElement: ['Doha', travel(doha, { actionStatus: 'Failed' }), travel(doha, { actionStatus: {} })]
    }
    for (const itinerary of [list, [doha], 'Doha']) {
      expect(read({ about: { ...trip, itinerary } }).value.itineraries).toEqual([])
    }
  })
})
