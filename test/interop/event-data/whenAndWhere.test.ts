import { describe, expect, test } from 'vitest'
import { toPlover } from '../../../src/interop/event-data/index.js'
import type { Article } from '../../../src/index.js'
import { articleWith, event, place, states } from './articleWith.js'
import { lostAt } from './summary.js'

const expression = { in: 'p1', exact: 'talks' }
const actors = states('US')

const at = (time: object | undefined, facts: object = {}): Article =>
  articleWith({
    actors,
    events: [event('talks', 'occurred', [['us', 'party']], time === undefined ? {} : { time })],
    ...facts
  })

const relative = (more: object): object => ({
  kind: 'relative',
  expression,
  reference: { kind: 'offset', unit: 'day', amount: -1 },
  ...more
})

const whenOf = (time: object): unknown => toPlover(at(time)).value?.[0]?.when

describe('a time', () => {
  test.each([
    [
      { kind: 'instant', value: '2020-12-03T10:00:00+04:30' },
      { date: '2020-12-03', time: '10:00:00+04:30' }
    ],
    [{ kind: 'date', value: '2020-12-03' }, { date: '2020-12-03' }],
    [
      { kind: 'date', value: '2020-12-02/2020-12-04' },
      { date: '2020-12-02', endDate: '2020-12-04' }
    ],
    [relative({ from: '2020-12-04', resolved: '2020-12-03' }), { date: '2020-12-03' }]
  ])('%j is carried to the day', (time, when) => {
    expect(whenOf(time)).toEqual(when)
  })

  test.each(['2020-12', '2020', '202X', '2020-12-03/..', '../2020-12-03', '2020/', '2020-12/2020-12-04', '2020-21'])(
    '%s is no day',
    (value) => {
      expect(whenOf({ kind: 'date', value })).toBeUndefined()
      expect(lostAt(at({ kind: 'date', value }), '/events/0/time')).toEqual(['no-place /events/0/time/value'])
    }
  )

  test('that is not sure is carried without its doubt', () => {
    expect(whenOf({ kind: 'date', value: '2020-12-03?' })).toEqual({ date: '2020-12-03' })
    expect(lostAt(at({ kind: 'date', value: '2020-12-03~' }), '/events/0/time')).toEqual([
      'narrowed /events/0/time/value'
    ])
  })

  test('loses the words that tell it, and what it is counted from', () => {
    expect(lostAt(at(relative({ from: '2020-12-04', resolved: '2020-12' })), '/events/0/time')).toEqual([
      'no-place /events/0/time/expression',
      'no-place /events/0/time/reference',
      'no-place /events/0/time/from',
      'no-place /events/0/time/resolved'
    ])
  })

  test('that comes to no day is a loss', () => {
    expect(whenOf(relative({}))).toBeUndefined()
    expect(lostAt(at(relative({})), '/events/0/time')).toContain('ambiguous /events/0/time')
  })
})

describe('the day of publication', () => {
  test.each([
    ['2020-12-03T23:30:00-05:00', '2020-12-03', ['narrowed /datePublished']],
    ['2020-12-03', '2020-12-03', []],
    ['2020-12-03?', undefined, ['narrowed /datePublished']],
    ['2020-12-03/2020-12-04', undefined, ['narrowed /datePublished']],
    ['2020-12', undefined, ['narrowed /datePublished']]
  ])('is of %s %s', (datePublished, reported, lost) => {
    const article = at(undefined, { datePublished })
    expect(toPlover(article).value?.[0]?.reported).toBe(reported)
    expect(lostAt(article, '/datePublished')).toEqual(lost)
  })
})

describe('a place', () => {
  const placeOf = (id: string, ...places: ReadonlyArray<object>): Article => {
    const one = event('talks', 'occurred', [['us', 'party']], { place: id })
    return articleWith({ actors, places, events: [one, { ...one, id: 'e2' }] })
  }

  test('is carried as GeoNames has it', () => {
    const identifiers = [
      { scheme: 'wikidata', value: 'Q3640' },
      { scheme: 'geonames', value: '323786' }
    ]
    const article = placeOf('ankara', place('ankara', { country: 'TR', coordinates: [32.85, 39.93], identifiers }))
    const ankara = {
      name: 'ankara',
      country: 'TUR',
      geonamesId: '323786',
      latitude: 39.93,
      longitude: 32.85,
      pointer: '/places/0'
    }
    expect(toPlover(article).value?.map((record) => record.place)).toEqual([ankara, ankara])
    expect(lostAt(article, '/places')).toEqual(['no-place /places/0/type', 'no-place /places/0/identifiers/0'])
  })

  test('has the country of what it lies within, however far up', () => {
    const article = placeOf(
      'villa',
      place('villa', { within: 'geneva' }),
      place('geneva', { within: 'switzerland' }),
      place('switzerland', { country: 'CH' }),
      place('geneva', { country: 'FR' })
    )
    expect(toPlover(article).value?.[0]?.place?.country).toBe('CHE')
    expect(lostAt(article, '/places/2')).toEqual(['no-place /places/2'])
  })

  test('has that country, too, where another place on the way was asked for before', () => {
    const events = ['geneva', 'villa', 'station'].map((id) =>
      event('talks', 'occurred', [['us', 'party']], { id: `at-${id}`, place: id })
    )
    const around = [place('geneva', { within: 'switzerland' }), place('switzerland', { country: 'CH' })]
    const inside = [place('villa', { within: 'geneva' }), place('station', { within: 'geneva' })]
    const article = articleWith({ actors, events, places: [...around, ...inside] })
    expect(toPlover(article).value?.map((record) => record.place?.country)).toEqual(['CHE', 'CHE', 'CHE'])
  })

  test('has none where nothing tells it, or where places lie within each other', () => {
    const article = placeOf('a', place('a', { within: 'b' }), place('b', { within: 'a' }))
    expect(toPlover(article).value?.[0]?.place).toEqual({ name: 'a', pointer: '/places/0' })
    expect(toPlover(placeOf('a', place('a', { within: 'nowhere' }))).value?.[0]?.place).not.toHaveProperty('country')
  })

  test('that is not there is a loss', () => {
    expect(toPlover(placeOf('nowhere')).value?.[0]).not.toHaveProperty('place')
    expect(lostAt(placeOf('nowhere'), '/events/1')).toContain('not-found /events/1/place')
  })
})
