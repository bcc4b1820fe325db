import { describe, expect, test } from 'vitest'
import everything from '../../../fixtures/valid/everything.json' with { type: 'json' }
import khalilzad from '../../../fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
import { Article } from '../../../src/index.js'
import { type JourneyMap, toGeoJson } from '../../../src/interop/geojson/index.js'
import { actor, articleWith, event, itinerary, place, purpose, stop } from '../event-data/articleWith.js'
import { faultsOf } from './faultsOf.js'

const places = [
  place('washington', { country: 'US', coordinates: [-77.04, 38.9] }),
  place('ankara', { country: 'TR', coordinates: [32.85, 39.93], within: 'turkey' }),
  place('doha', { coordinates: [51.53, 25.29] }),
  place('turkey', { coordinates: [35, 39] }),
  place('izmir', { within: 'turkey' }),
  place('lost', { within: 'izmir' })
]
const actors = [actor('person', 'envoy', { name: 'The Envoy', nationality: 'US' }), actor('group', 'hosts')]

const journey = (status: string, stops: ReadonlyArray<object>, more: object = {}): Article =>
  articleWith({ places, actors, itineraries: [itinerary(status, ['envoy'], stops as never, { ...more })] })

const legsOf = (map: JourneyMap | undefined): ReadonlyArray<string> =>
  (map?.features ?? []).flatMap(({ properties }) =>
    properties.kind === 'leg' ? [`${properties.from}-${properties.to} ${properties.status} ${properties.isDone}`] : []
  )

const pointsOf = (map: JourneyMap | undefined): ReadonlyArray<string> =>
  (map?.features ?? []).flatMap(({ properties }) =>
    properties.kind === 'place'
      ? [`${properties.role} ${properties.name} ${properties.status} ${properties.isDone}`]
      : []
  )

const lostOf = (article: Article, id?: string): ReadonlyArray<string> =>
  toGeoJson(article, id).losses.map(({ code, pointer }) => `${code} ${pointer}`)

describe('toGeoJson', () => {
  const there = { kind: 'date', value: '2020-12-05' }
  const whole = journey(
    'underway',
    [
      stop('ankara', 'left', { arrival: { kind: 'date', value: '2020-12-04' }, departure: there }),
      stop('doha', 'planned', {
        arrival: there,
        purposes: [purpose('talks', { description: 'talks', with: ['hosts'] }), purpose('visit')]
      })
    ],
    { origin: 'washington', departure: { kind: 'instant', value: '2020-12-03T10:00:00Z' }, returnTo: 'washington' }
  )

  test('draws a point for each place, then a line for each leg', () => {
    const { value } = toGeoJson(whole)
    const shared = { travellers: ['The Envoy'], itinerary: 'i1' }
    expect(value?.features.slice(0, 3)).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-77.04, 38.9] },
        properties: {
          kind: 'place',
          role: 'origin',
          name: 'washington',
          country: 'US',
          status: 'underway',
          isDone: true,
          departure: '2020-12-03T10:00:00Z',
          purposes: [],
          ...shared,
          pointer: '/itineraries/0/origin'
        }
      },
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [32.85, 39.93] },
        properties: {
          kind: 'place',
          role: 'stop',
          name: 'ankara',
          country: 'TR',
          status: 'left',
          isDone: true,
          arrival: '2020-12-04',
          departure: '2020-12-05',
          purposes: [],
          ...shared,
          pointer: '/itineraries/0/stops/0'
        }
      },
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [51.53, 25.29] },
        properties: {
          kind: 'place',
          role: 'stop',
          name: 'doha',
          status: 'planned',
          isDone: false,
          arrival: '2020-12-05',
          purposes: [{ type: 'talks', description: 'talks', with: ['hosts'] }, { type: 'visit' }],
          ...shared,
          pointer: '/itineraries/0/stops/1'
        }
      }
    ])
    expect(pointsOf(value)).toHaveLength(4)
    expect(pointsOf(value)[3]).toBe('return washington underway false')
    expect(value?.features[4]).toEqual({
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-77.04, 38.9],
          [32.85, 39.93]
        ]
      },
      properties: {
        kind: 'leg',
        from: 'washington',
        to: 'ankara',
        status: 'left',
        isDone: true,
        ...shared,
        pointer: '/itineraries/0/stops/0'
      }
    })
    expect(legsOf(value)).toEqual([
      'washington-ankara left true',
      'ankara-doha planned false',
      'doha-washington underway false'
    ])
    expect(value?.bbox).toEqual([-77.04, 25.29, 51.53, 39.93])
    expect(faultsOf(value)).toEqual([])
    expect(JSON.stringify(value)).not.toContain('crs')
  })

  test('is done with the way back once the journey is completed', () => {
    const article = journey('completed', [stop('ankara', 'left')], { origin: 'washington', returnTo: 'doha' })
    expect(pointsOf(toGeoJson(article).value)).toEqual([
      'origin washington completed true',
      'stop ankara left true',
      'return doha completed true'
    ])
    expect(legsOf(toGeoJson(article).value)).toEqual(['washington-ankara left true', 'ankara-doha completed true'])
    const planned = journey('planned', [stop('ankara', 'planned')], { origin: 'washington' })
    expect(pointsOf(toGeoJson(planned).value)[0]).toBe('origin washington planned false')
  })

  test('draws no leg to or from a place that is not known, nor past it', () => {
    const article = journey('underway', [stop('ankara', 'left'), stop('izmir', 'left'), stop('doha', 'reached')])
    expect(legsOf(toGeoJson(article).value)).toEqual([])
    expect(pointsOf(toGeoJson(article).value)).toEqual(['stop ankara left true', 'stop doha reached true'])
  })

  test('draws no leg between places of one position', () => {
    const article = journey('underway', [stop('ankara', 'left'), stop('ankara', 'reached'), stop('doha', 'planned')])
    expect(legsOf(toGeoJson(article).value)).toEqual(['ankara-doha planned false'])
  })

  test.each(['postponed', 'cancelled'])('passes by a stop that is %s, unless the journey is', (status) => {
    const stops = [stop('ankara', 'left'), stop('turkey', status), stop('doha', 'planned')]
    expect(legsOf(toGeoJson(journey('underway', stops)).value)).toEqual(['ankara-doha planned false'])
    expect(pointsOf(toGeoJson(journey('underway', stops)).value)).toContain(`stop turkey ${status} false`)
    const off = [stop('ankara', status), stop('doha', status)]
    expect(legsOf(toGeoJson(journey(status, off)).value)).toEqual([`ankara-doha ${status} false`])
  })

  test('tells each place whose coordinates are not known', () => {
    const article = journey(
      'planned',
      [stop('izmir', 'planned'), stop('lost', 'planned'), stop('nowhere', 'planned')],
      {
        origin: 'nowhere',
        departure: there,
        returnTo: 'izmir'
      }
    )
    const { value, losses } = toGeoJson(article, 'i1')
    expect(value).toBeUndefined()
    const told = losses.filter(({ pointer }) => pointer.startsWith('/itineraries'))
    expect(told.map(({ pointer, reason }) => [pointer, reason])).toEqual([
      ['/itineraries/0/origin', 'no place has the id nowhere'],
      ['/itineraries/0/departure', 'it is not known where on the map they set out'],
      ['/itineraries/0/stops/0', 'no coordinates are known of izmir, and those of turkey around it are not its own'],
      ['/itineraries/0/stops/1', 'no coordinates are known of lost'],
      ['/itineraries/0/stops/2', 'no place has the id nowhere'],
      ['/itineraries/0/returnTo', 'no coordinates are known of izmir, and those of turkey around it are not its own'],
      ['/itineraries/0/evidence', 'a map has the places and legs of a journey']
    ])
  })

  test('tells what of a stop, a purpose and a time it does not carry', () => {
    const expression = { in: 'p1', exact: 'talks' }
    const reference = { kind: 'offset', unit: 'day', amount: 1 }
    const article = journey('planned', [
      stop('ankara', 'planned', {
        arrival: { kind: 'relative', expression, reference, from: '2020-12-03', resolved: '2020-12-04' },
        departure: { kind: 'relative', expression, reference },
        purposes: [purpose('talks', { evidence: [expression], with: ['nobody'], event: 'nothing' })]
      }),
      stop('doha', 'planned', { arrival: { kind: 'date', value: '2020-12', expression } })
    ])
    expect(lostOf(article, 'i1').filter((loss) => loss.includes('stops'))).toEqual([
      'no-place /itineraries/0/stops/0/evidence',
      'narrowed /itineraries/0/stops/0/arrival',
      'ambiguous /itineraries/0/stops/0/departure',
      'no-place /itineraries/0/stops/0/purposes/0/evidence',
      'not-found /itineraries/0/stops/0/purposes/0/with/0',
      'not-found /itineraries/0/stops/0/purposes/0/event',
      'no-place /itineraries/0/stops/1/evidence',
      'no-place /itineraries/0/stops/1/arrival/expression'
    ])
    expect(toGeoJson(article).value?.features[0]?.properties).toMatchObject({
      arrival: '2020-12-04',
      purposes: [{ type: 'talks', with: [] }]
    })
    expect(toGeoJson(article).value?.features[0]?.properties).not.toHaveProperty('departure')
    expect(toGeoJson(article).value?.features[1]?.properties).toMatchObject({ arrival: '2020-12' })
  })

  test('names events by their labels', () => {
    const purposes = [purpose('talks', { event: 'e1' })]
    const article = articleWith({
      places,
      actors,
      events: [event('talks', 'planned', []), event('visit', 'planned', [])],
      itineraries: [itinerary('planned', ['envoy'], [stop('doha', 'planned', { purposes })])]
    })
    expect(toGeoJson(article).value?.features[0]?.properties).toMatchObject({
      purposes: [{ type: 'talks', event: 'Talks' }]
    })
  })

  test('loses of a whole article all but its journeys', () => {
    expect(lostOf(whole)).toEqual([
      'no-place /id',
      'no-place /headline',
      'no-place /language',
      'no-place /body',
      'no-place /actors/0/kind',
      'no-place /actors/0/nationality',
      'no-place /places/0/type',
      'no-place /places/1/type',
      'no-place /places/1/within',
      'no-place /places/2/type',
      'no-place /itineraries/0/stops/0/evidence',
      'no-place /itineraries/0/stops/1/evidence',
      'no-place /actors/1/kind',
      'no-place /itineraries/0/evidence',
      'no-place /places/3',
      'no-place /places/4',
      'no-place /places/5'
    ])
  })

  test('draws one journey by its id, and tells of one that is not there', () => {
    const article = articleWith({
      places,
      actors,
      itineraries: [
        itinerary('planned', ['envoy'], [stop('ankara', 'planned')]),
        itinerary('planned', ['hosts', 'nobody'], [stop('doha', 'planned')], { id: 'i2' })
      ]
    })
    expect(pointsOf(toGeoJson(article).value)).toHaveLength(2)
    const { value } = toGeoJson(article, 'i2')
    expect(value?.features.map(({ properties }) => [properties.itinerary, properties.travellers])).toEqual([
      ['i2', ['hosts']]
    ])
    expect(lostOf(article, 'i2')).toContain('not-found /itineraries/1/travellers/1')
    expect(lostOf(article, 'i2').some((loss) => loss.includes('/itineraries/0'))).toBe(false)
    expect(toGeoJson(article, 'i3')).toEqual({
      losses: [{ code: 'not-found', pointer: '', reason: 'no itinerary has the id i3' }]
    })
  })

  test('takes the first of two actors, places or events with one id', () => {
    const article = articleWith({
      places: [...places, place('doha', { name: 'other', coordinates: [0, 0] })],
      actors: [...actors, actor('group', 'envoy', { name: 'other' })],
      itineraries: [itinerary('planned', ['envoy'], [stop('doha', 'planned')])]
    })
    expect(toGeoJson(article).value?.features[0]?.properties).toMatchObject({ name: 'doha', travellers: ['The Envoy'] })
  })
})

describe('the fixtures', () => {
  test('give a map only where coordinates are known', () => {
    if (!Article.is(khalilzad) || !Article.is(everything)) throw new Error('not an article')
    expect(toGeoJson(khalilzad).value).toBeUndefined()
    expect(lostOf(khalilzad, 'khalilzad-trip')).toEqual(
      expect.arrayContaining([
        'not-found /itineraries/0/origin',
        'not-found /itineraries/0/stops/0',
        'not-found /itineraries/0/stops/1'
      ])
    )
    const { value } = toGeoJson(everything)
    expect(pointsOf(value)).toEqual(['stop Geneva reached true', 'stop Geneva left true'])
    expect(value?.bbox).toEqual([6.1432, 46.2044, 6.1432, 46.2044])
    expect(faultsOf(value)).toEqual([])
  })
})
