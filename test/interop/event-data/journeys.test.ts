import { describe, expect, test } from 'vitest'
import { toPlover } from '../../../src/interop/event-data/index.js'
import type { Article } from '../../../src/index.js'
import { actor, articleWith, event, itinerary, office, place, purpose, states, stop } from './articleWith.js'
import { lostAt, summary } from './summary.js'

const envoy = actor('person', 'envoy', { offices: [office('us')] })
const actors = [envoy, ...states('US', 'TR', 'QA')]
const places = [place('ankara', { within: 'turkey' }), place('turkey', { country: 'TR' })]

const withStop = (status: string, more: object = {}, journey = 'underway', facts: object = {}): Article =>
  articleWith({
    actors,
    places,
    itineraries: [itinerary(journey, ['envoy'], [stop('ankara', status, { ...more })])],
    ...facts
  })

describe('a stop of a journey', () => {
  test('is a visit: AGREE before, CONSULT from the arrival on', () => {
    expect(summary(withStop('planned'))).toEqual(['AGREE USAGOV'])
    expect(summary(withStop('reached'))).toEqual(['CONSULT/visit USAGOV'])
    expect(summary(withStop('left'))).toEqual(['CONSULT/visit USAGOV'])
  })

  test('has a name, a time, a place and words', () => {
    const arrival = { kind: 'date', value: '2020-12-03' }
    const article = withStop('left', { arrival, departure: arrival, purposes: [purpose('visit')] })
    expect(toPlover(article).value).toMatchObject([
      {
        id: 'urn:example:talks#i1/stops/0',
        pointer: '/itineraries/0/stops/0',
        status: 'occurred',
        when: { date: '2020-12-03' },
        place: { name: 'ankara', country: 'TUR' },
        evidence: [{ in: 'p1', exact: 'talks', pointer: '/itineraries/0/stops/0/evidence/0' }]
      }
    ])
    expect(lostAt(article, '/itineraries/0')).toEqual([
      'no-place /itineraries/0/evidence',
      'no-place /itineraries/0/stops/0/purposes',
      'no-place /itineraries/0/stops/0/departure'
    ])
    expect(toPlover(withStop('reached')).value?.[0]).toMatchObject({ status: 'ongoing' })
  })

  test('carries how sure the journey is', () => {
    const journey = itinerary('planned', ['envoy'], [stop('ankara', 'planned')], { confidence: 0.5 })
    expect(toPlover(articleWith({ actors, places, itineraries: [journey] })).value?.[0]?.confidence).toBe(0.5)
    expect(toPlover(withStop('planned')).value?.[0]).not.toHaveProperty('confidence')
  })

  test('to somebody at home is a visit to them', () => {
    const purposes = [purpose('talks', { with: ['tr'] })]
    expect(summary(withStop('left', { purposes }))).toEqual(['CONSULT/visit USAGOV>TUR'])
    expect(summary(withStop('planned', { purposes }))).toEqual(['AGREE USAGOV>TUR'])
  })

  test('to somebody elsewhere is a meeting of all', () => {
    expect(summary(withStop('left', { purposes: [purpose('talks', { with: ['qa'] })] }))).toEqual([
      'CONSULT USAGOV+QAT'
    ])
    const both = [purpose('talks', { with: ['tr'] }), purpose('talks', { with: ['qa'] })]
    expect(summary(withStop('left', { purposes: both }))).toEqual(['CONSULT USAGOV+TUR+QAT'])
  })

  test('in the traveller’s own country has no host', () => {
    const article = articleWith({
      actors,
      places,
      itineraries: [
        itinerary(
          'completed',
          ['tr-envoy'],
          [stop('ankara', 'left', { purposes: [purpose('talks', { with: ['tr'] })] })]
        )
      ]
    })
    const turkish = actor('person', 'tr-envoy', { offices: [office('tr')] })
    expect(summary({ ...article, actors: [...article.actors, turkish as never] })).toEqual(['CONSULT TURGOV+TUR'])
  })

  test('with somebody of no code is a meeting of all', () => {
    const purposes = [purpose('talks', { with: ['afghans'] })]
    const article = withStop('left', { purposes }, 'underway', { actors: [...actors, actor('group', 'afghans')] })
    expect(summary(article)).toEqual(['CONSULT USAGOV+(afghans)'])
  })

  test('on the way through is none', () => {
    const article = withStop('left', { purposes: [purpose('transit')] })
    expect(summary(article)).toEqual([])
    expect(lostAt(article, '/itineraries/0/stops')).toEqual(['no-place /itineraries/0/stops/0'])
    expect(summary(withStop('left', { purposes: [purpose('transit'), purpose('visit')] }))).toEqual([
      'CONSULT/visit USAGOV'
    ])
  })

  test.each([
    ['postponed', 'underway', 'no-place'],
    ['cancelled', 'underway', 'ambiguous'],
    ['planned', 'postponed', 'no-place'],
    ['planned', 'cancelled', 'ambiguous']
  ])('that is %s on a journey that is %s is a loss', (status, journey, code) => {
    expect(summary(withStop(status, {}, journey))).toEqual([])
    expect(lostAt(withStop(status, {}, journey), '/itineraries/0/stops')).toEqual([`${code} /itineraries/0/stops/0`])
    expect(summary(withStop('left', {}, journey))).toEqual(['CONSULT/visit USAGOV'])
  })

  test('of a plan that another takes the place of is a loss', () => {
    const itineraries = [
      itinerary('planned', ['envoy'], [stop('ankara', 'left'), stop('ankara', 'planned')]),
      itinerary('planned', ['envoy'], [stop('turkey', 'planned')], { id: 'i2', replaces: 'i1' })
    ]
    const article = articleWith({ actors, places, itineraries })
    expect(toPlover(article).value?.map(({ id }) => id.replace('urn:example:talks', ''))).toEqual([
      '#i1/stops/0',
      '#i2/stops/0'
    ])
    expect(lostAt(article, '/itineraries/0/stops')).toEqual(['no-place /itineraries/0/stops/1'])
  })

  test('for an event that is coded is not counted beside it', () => {
    const purposes = [purpose('visit'), purpose('talks', { event: 'e1' })]
    const counted = (status: string): Article =>
      withStop('planned', { purposes }, 'underway', { events: [event('talks', status, [['envoy', 'visitor']])] })
    expect(summary(counted('planned'))).toEqual(['AGREE USAGOV'])
    expect(lostAt(counted('planned'), '/itineraries/0/stops')).toEqual(['narrowed /itineraries/0/stops/0'])
    // The event itself is a loss here: the visit still counts.
    expect(summary(counted('postponed'))).toEqual(['AGREE USAGOV'])
    expect(toPlover(counted('postponed')).value?.[0]?.id).toBe('urn:example:talks#i1/stops/0')
  })

  test('of nobody that is known is a loss', () => {
    const article = articleWith({
      places,
      itineraries: [itinerary('planned', ['nobody'], [stop('ankara', 'planned')])]
    })
    expect(summary(article)).toEqual([])
    expect(lostAt(article, '/itineraries/0')).toEqual([
      'no-place /itineraries/0/evidence',
      'not-found /itineraries/0/travellers/0',
      'not-valid /itineraries/0/stops/0'
    ])
  })

  test('names 250 travellers and no more', () => {
    const people = Array.from({ length: 300 }, (_, index) => actor('person', `p${index}`))
    const group = (id: string, start: number): Readonly<Record<string, unknown>> =>
      actor('group', id, { members: people.slice(start, start + 150).map((person) => person['id']) })
    const article = articleWith({
      places,
      actors: [...people, group('g1', 0), group('g2', 150)],
      itineraries: [itinerary('planned', ['g1', 'g2'], [stop('ankara', 'planned')])]
    })
    expect(toPlover(article).value?.[0]?.actors).toHaveLength(250)
    expect(lostAt(article, '/itineraries/0/travellers')).toEqual(['narrowed /itineraries/0/travellers'])
    expect(lostAt(article, '/actors/250')).toEqual(['no-place /actors/250'])
  })
})
