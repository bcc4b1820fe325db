import { describe, expect, test } from 'vitest'
import { itineraryOriginIsFirstStop } from '../../src/rule/itineraryOriginIsFirstStop.js'
import { itineraryPlannedInPast } from '../../src/rule/itineraryPlannedInPast.js'
import { itineraryRepeatedStop } from '../../src/rule/itineraryRepeatedStop.js'
import { itineraryStatus } from '../../src/rule/itineraryStatus.js'
import { itineraryStatusTime } from '../../src/rule/itineraryStatusTime.js'
import { itineraryTimeOrder } from '../../src/rule/itineraryTimeOrder.js'
import { date, findingsOf, instant, itinerary, type Parts, pathsOf, relative, stop, thursday } from './records.js'

/** A journey of stops that arrive on days of March, or whenever else. */
const arriving = (...arrivals: ReadonlyArray<string | undefined>): Parts => ({
  itineraries: [
    itinerary(
      't',
      arrivals.map((value) => stop('z', 'left', value === undefined ? {} : { arrival: date(value) }))
    )
  ]
})

describe('itinerary/time-order', () => {
  test('tells an arrival after the own departure', () => {
    const times = { arrival: instant('2026-03-12T10:00:00Z'), departure: instant('2026-03-12T09:59:59Z') }
    expect(findingsOf(itineraryTimeOrder, { itineraries: [itinerary('t', [stop('z', 'left', times)])] })).toEqual([
      {
        path: ['itineraries', 0, 'stops', 0, 'arrival'],
        message: 'the arrival at 2026-03-12T10:00:00Z is after the departure at 2026-03-12T09:59:59Z',
        received: '2026-03-12T10:00:00Z',
        related: [{ path: ['itineraries', 0, 'stops', 0, 'departure'], message: 'the departure from the same stop' }]
      }
    ])
  })

  test('tells an arrival before that at the stop ahead, the last whose arrival is known', () => {
    expect(findingsOf(itineraryTimeOrder, arriving('2026-03-12', undefined, '2026-03-02'))).toEqual([
      {
        path: ['itineraries', 0, 'stops', 2, 'arrival'],
        message: 'the arrival at 2026-03-02 is before that at the stop ahead, 2026-03-12',
        received: '2026-03-02',
        related: [{ path: ['itineraries', 0, 'stops', 0, 'arrival'], message: 'the arrival at the stop ahead' }]
      }
    ])
  })

  test('names the nearest of two stops ahead with the same arrival', () => {
    const [finding] = findingsOf(itineraryTimeOrder, arriving('2026-03-12', '2026-03-12', '2026-03-02'))
    expect(finding?.related?.[0]?.path).toEqual(['itineraries', 0, 'stops', 1, 'arrival'])
  })

  test('tells a departure after the first arrival, before the faults of the stops', () => {
    const departure = relative(thursday, { resolved: '2026-03-12' })
    const stops = [
      stop('z', 'cancelled', { arrival: date('2026-03-20') }),
      stop('z', 'left'),
      stop('z', 'left', { arrival: date('2026-03-05'), departure: date('2026-03-01') })
    ]
    expect(findingsOf(itineraryTimeOrder, { itineraries: [itinerary('t', stops, { departure })] })).toMatchObject([
      {
        path: ['itineraries', 0, 'departure'],
        message: 'the journey departs at "Thursday" (2026-03-12), after it first arrives at 2026-03-05',
        received: '"Thursday" (2026-03-12)',
        related: [{ path: ['itineraries', 0, 'stops', 2, 'arrival'], message: 'the first arrival' }]
      },
      { path: ['itineraries', 0, 'stops', 2, 'arrival'] }
    ])
  })

  test.each<[string, ReadonlyArray<string | undefined>, ReadonlyArray<number>]>([
    [
      'one early stop does not put those after it at fault',
      ['2026-03-12', '2026-03-02', '2026-03-05', '2026-03-20'],
      [1]
    ],
    ['each step back is one fault', ['2026-03-20', '2026-03-12', '2026-03-02'], [1, 2]],
    ['a vague arrival between two does not hide their order', ['2026-03-12', '2026-03', '2026-03-02'], [2]],
    ['an unknown arrival neither', ['2026-03-12', '2026?', '2026-03-02'], [2]],
    ['two days apart are not certain', ['2026-03-12', '2026-03-10'], []],
    ['three days apart are', ['2026-03-12', '2026-03-09'], [1]],
    ['the same day is no fault', ['2026-03-12', '2026-03-12'], []]
  ])('%s', (_name, arrivals, expected) => {
    expect(pathsOf(itineraryTimeOrder, arriving(...arrivals))).toEqual(
      expected.map((at) => `itineraries/0/stops/${at}/arrival`)
    )
  })

  test('gives one fault an arrival: that of the own departure', () => {
    const stops = [
      stop('z', 'left', { arrival: date('2026-03-20') }),
      stop('z', 'left', { arrival: date('2026-03-12'), departure: date('2026-03-02') })
    ]
    expect(
      findingsOf(itineraryTimeOrder, { itineraries: [itinerary('t', stops)] }).map(({ message }) => message)
    ).toEqual(['the arrival at 2026-03-12 is after the departure at 2026-03-02'])
  })

  test('compares no stops of two journeys', () => {
    const itineraries = ['2026-03-12', '2026-03-02'].map((value, index) =>
      itinerary(`t${index}`, [stop('z', 'left', { arrival: date(value) })])
    )
    expect(findingsOf(itineraryTimeOrder, { itineraries })).toEqual([])
  })

  test('counts unresolved times from publication', () => {
    const stops = [
      stop('z', 'left', { arrival: date('2026-03-18') }),
      stop('z', 'left', { arrival: relative(thursday) })
    ]
    const itineraries = [itinerary('t', stops)]
    expect(findingsOf(itineraryTimeOrder, { itineraries })).toEqual([])
    expect(findingsOf(itineraryTimeOrder, { itineraries, datePublished: '2026-03-14' })).toMatchObject([
      { path: ['itineraries', 0, 'stops', 1, 'arrival'], received: '"Thursday"' }
    ])
  })
})

describe('itinerary/status-time', () => {
  const late = { arrival: date('2026-04-12'), departure: date('2026-04-20') }
  const early = { arrival: date('2026-03-01'), departure: date('2026-04-20') }
  const found = (status: string, times: Parts, more: Parts = { datePublished: '2026-03-12' }): ReadonlyArray<string> =>
    findingsOf(itineraryStatusTime, { itineraries: [itinerary('t', [stop('z', status, times)])], ...more }).map(
      ({ message }) => message
    )

  test.each<[string, Parts, ReadonlyArray<string>]>([
    ['reached', late, ['the stop is reached, yet its arrival at 2026-04-12 is after publication']],
    ['left', late, ['the stop is left, yet its arrival at 2026-04-12 is after publication']],
    ['left', early, ['the stop is left, yet its departure at 2026-04-20 is after publication']],
    [
      'left',
      { departure: date('2026-04-20') },
      ['the stop is left, yet its departure at 2026-04-20 is after publication']
    ],
    ['reached', early, []],
    ['planned', late, []],
    ['postponed', late, []],
    ['cancelled', late, []]
  ])('a stop that is %s', (status, times, messages) => {
    expect(found(status, times)).toEqual(messages)
  })

  test('points at the status and at the later of publication and change', () => {
    const itineraries = [itinerary('t', [stop('z', 'reached', late)])]
    const relatedOf = (more: Parts): unknown => findingsOf(itineraryStatusTime, { itineraries, ...more })[0]?.related
    const status = { path: ['itineraries', 0, 'stops', 0, 'status'], message: "the stop's status" }
    const published = { path: ['datePublished'], message: 'the article was published at 2026-03-12' }
    expect(relatedOf({ datePublished: '2026-03-12' })).toEqual([status, published])
    expect(relatedOf({ datePublished: '2026-03-12', dateModified: '2026-03-13' })).toEqual([
      status,
      { path: ['dateModified'], message: 'the article was changed at 2026-03-13' }
    ])
    expect(relatedOf({ datePublished: '2026-03-12', dateModified: '2026-03-12' })).toEqual([
      status,
      { path: ['dateModified'], message: 'the article was changed at 2026-03-12' }
    ])
    expect(relatedOf({ datePublished: '2026-03-12', dateModified: '2026-03-01' })).toEqual([status, published])
    expect(relatedOf({ dateModified: '2026-03-01' })).toEqual([
      status,
      { path: ['dateModified'], message: 'the article was changed at 2026-03-01' }
    ])
    expect(relatedOf({})).toBeUndefined()
    expect(relatedOf({ datePublished: '2026-03-12', dateModified: '2026-03?' })).toBeUndefined()
  })
})

describe('itinerary/planned-in-past', () => {
  const found = (status: string, times: Parts, more: Parts = { datePublished: '2026-03-12' }): ReadonlyArray<string> =>
    findingsOf(itineraryPlannedInPast, { itineraries: [itinerary('t', [stop('z', status, times)])], ...more }).map(
      ({ message, path }) => `${path.at(-1)}: ${message}`
    )

  test('goes by the departure, or else by the arrival', () => {
    const arrival = date('2026-03-01')
    expect(found('planned', { arrival })).toEqual([
      'arrival: the stop is planned, yet its arrival at 2026-03-01 is before publication'
    ])
    expect(found('planned', { arrival, departure: date('2026-03-02') })).toEqual([
      'departure: the stop is planned, yet its departure at 2026-03-02 is before publication'
    ])
    expect(found('planned', { arrival, departure: date('2026-03-20') })).toEqual([])
    expect(found('planned', {})).toEqual([])
  })

  test('asks only stops that are planned, and only for publication', () => {
    const arrival = date('2026-03-01')
    for (const status of ['reached', 'left', 'postponed', 'cancelled']) expect(found(status, { arrival })).toEqual([])
    expect(found('planned', { arrival }, { dateModified: '2026-03-12' })).toEqual([])
    expect(found('planned', { arrival }, { datePublished: '2026-03-01', dateModified: '2026-03-12' })).toEqual([])
  })
})

describe('itinerary/repeated-stop', () => {
  test('tells the place and the status', () => {
    expect(
      findingsOf(itineraryRepeatedStop, { itineraries: [itinerary('t', [stop('z', 'left'), stop('z', 'left')])] })
    ).toEqual([
      {
        path: ['itineraries', 0, 'stops', 1, 'place'],
        message: 'the stop at "z" follows one at the same place with the same status, left',
        received: '"z"',
        related: [{ path: ['itineraries', 0, 'stops', 0, 'place'], message: 'the stop ahead of it' }]
      }
    ])
  })

  test('asks for the same place and the same status right ahead', () => {
    const stops = [stop('z', 'left'), stop('z', 'planned'), stop('y', 'planned'), stop('z', 'planned')]
    expect(
      findingsOf(itineraryRepeatedStop, {
        itineraries: [itinerary('t', stops), itinerary('u', [stop('z', 'planned')])]
      })
    ).toEqual([])
  })
})

describe('itinerary/status', () => {
  const STATUSES = ['planned', 'reached', 'left', 'postponed', 'cancelled']
  const found = (status: string, ...stops: ReadonlyArray<string>): ReadonlyArray<string> =>
    findingsOf(itineraryStatus, {
      itineraries: [
        itinerary(
          't',
          stops.map((one) => stop('z', one)),
          { status }
        )
      ]
    }).map(({ message, path, related }) => `${path[3]}: ${message} (${related?.[0]?.path.slice(2).join('/')})`)

  test.each([
    [
      'planned',
      {
        reached: 'the stop is reached, yet the journey is planned',
        left: 'the stop is left, yet the journey is planned'
      }
    ],
    ['underway', {}],
    ['completed', { planned: 'the stop is planned, yet the journey is completed' }],
    ['postponed', {}],
    ['cancelled', { planned: 'the stop is planned, yet the journey is cancelled' }]
  ])('a journey that is %s', (status, messages: Readonly<Record<string, string>>) => {
    for (const one of STATUSES) {
      const message = messages[one]
      expect([one, found(status, one)]).toEqual([one, message === undefined ? [] : [`0: ${message} (status)`]])
    }
  })

  test('no stop is done after one that is still planned', () => {
    const ahead = (done: string): string => `the stop is ${done}, yet one ahead of it is still planned`
    expect(found('underway', 'left', 'planned', 'cancelled', 'reached', 'left', 'planned')).toEqual([
      `3: ${ahead('reached')} (stops/1/status)`,
      `4: ${ahead('left')} (stops/1/status)`
    ])
    expect(found('postponed', 'planned', 'planned', 'left')).toEqual([`2: ${ahead('left')} (stops/0/status)`])
    expect(found('completed', 'planned', 'left')).toEqual([
      '0: the stop is planned, yet the journey is completed (status)',
      `1: ${ahead('left')} (stops/0/status)`
    ])
    expect(found('planned', 'planned', 'left')).toEqual(['1: the stop is left, yet the journey is planned (status)'])
  })

  test('looks at each journey by itself, and quotes what stood there', () => {
    const itineraries = [
      itinerary('t', [stop('z', 'planned')]),
      itinerary('u', [stop('z', 'left')], { status: 'planned' })
    ]
    expect(findingsOf(itineraryStatus, { itineraries })).toEqual([
      {
        path: ['itineraries', 1, 'stops', 0, 'status'],
        message: 'the stop is left, yet the journey is planned',
        received: '"left"',
        related: [{ path: ['itineraries', 1, 'status'], message: "the journey's status" }]
      }
    ])
  })
})

describe('itinerary/origin-is-first-stop', () => {
  test('tells the place', () => {
    expect(
      findingsOf(itineraryOriginIsFirstStop, { itineraries: [itinerary('t', [stop('z', 'left')], { origin: 'z' })] })
    ).toEqual([
      {
        path: ['itineraries', 0, 'origin'],
        message: 'the journey starts at "z", which is its first stop too',
        received: '"z"',
        related: [{ path: ['itineraries', 0, 'stops', 0, 'place'], message: 'the first stop' }]
      }
    ])
  })

  test('lets it be a later stop, or the end', () => {
    const stops = [stop('y', 'left'), stop('z', 'left')]
    expect(
      findingsOf(itineraryOriginIsFirstStop, {
        itineraries: [itinerary('t', stops, { origin: 'z', returnTo: 'z' }), itinerary('u', stops)]
      })
    ).toEqual([])
  })
})
