import { describe, expect, test } from 'vitest'
import { temporalResolution } from '../../src/rule/temporalResolution.js'
import {
  date,
  event,
  findingsOf,
  itinerary,
  type Parts,
  pathsOf,
  relative,
  statement,
  stop,
  thursday
} from './records.js'

const published = { datePublished: '2026-03-12' }

describe('temporal/resolution', () => {
  const resolutionOf = (time: Parts, more: Parts = {}): Parts => {
    const [finding, ...others] = findingsOf(temporalResolution, { events: [event('e1', { time })], ...more })
    expect(others).toEqual([])
    return { ...finding }
  }

  test('tells that there is nothing to count from', () => {
    expect(resolutionOf(relative(thursday, { resolved: '2026-03-12' }))).toEqual({
      path: ['events', 0, 'time', 'resolved'],
      message: '"Thursday" is resolved to 2026-03-12, yet no day is known to count from',
      received: '"2026-03-12"',
      hint: 'leave "resolved" out, or give the day that it is counted from as "from"'
    })
  })

  test('tells what the reference comes to', () => {
    expect(resolutionOf(relative(thursday, { resolved: '2026-03-06' }), published)).toEqual({
      path: ['events', 0, 'time', 'resolved'],
      message: '"Thursday", counted from 2026-03-12, comes to 2026-03-12 or 2026-03-05, not to 2026-03-06',
      expected: '2026-03-12 or 2026-03-05',
      received: '"2026-03-06"'
    })
  })

  test('tells a "from" that is no day, and leaves it at that', () => {
    expect(resolutionOf(relative(thursday, { from: '2026-03', resolved: '2026-03-06' }), published)).toEqual({
      path: ['events', 0, 'time', 'from'],
      message: '"from" is 2026-03, which is not one full day',
      expected: 'a full day, YYYY-MM-DD',
      received: '"2026-03"'
    })
  })

  test.each<[string, Parts, Parts, string]>([
    [
      'publication is no day',
      relative(thursday, { resolved: '2026-03-12' }),
      { datePublished: '2026-03' },
      'what it is counted from is not known to the day'
    ],
    [
      'there is no such day',
      relative({ kind: 'calendar', month: 2, day: 30, direction: 'past' }, { resolved: '2026-02-28' }),
      published,
      'no year has that day'
    ],
    [
      'there is no such year',
      relative({ kind: 'offset', unit: 'year', amount: 9000 }, { resolved: '9999' }),
      published,
      'it lies outside the years 0000 to 9999'
    ]
  ])('tells why it comes to nothing: %s', (_name, time, more, why) => {
    const { resolved } = time
    expect(resolutionOf(time, more)['message']).toBe(`"Thursday" cannot come to ${String(resolved)}: ${why}`)
  })

  test('counts from "from" rather than from publication', () => {
    expect(resolutionOf(relative(thursday, { from: '2020-12-03', resolved: '2020-12-03' }), published)).toEqual({})
    expect(resolutionOf(relative(thursday, { from: '2020-12-03', resolved: '2026-03-12' }), published)['path']).toEqual(
      ['events', 0, 'time', 'resolved']
    )
    expect(
      resolutionOf(relative(thursday, { from: '2020-12-03', resolved: '2020-12-03' }), { datePublished: '2020' })
    ).toEqual({})
  })

  test('asks nothing of what is not resolved', () => {
    expect(resolutionOf(relative(thursday))).toEqual({})
    expect(resolutionOf(relative(thursday, { from: '2026-03-12' }))).toEqual({})
    expect(resolutionOf(date('2026-03-12'))).toEqual({})
  })

  test('looks wherever a time may stand, in the order of the format', () => {
    const time = relative(thursday, { resolved: '2026-03-12' })
    const parts = {
      statements: [statement('s1', { saidAt: time })],
      itineraries: [itinerary('t', [stop('z', 'left', { arrival: time, departure: time })], { departure: time })],
      events: [event('e1', { time })]
    }
    expect(pathsOf(temporalResolution, parts)).toEqual([
      'statements/0/saidAt/resolved',
      'itineraries/0/departure/resolved',
      'itineraries/0/stops/0/arrival/resolved',
      'itineraries/0/stops/0/departure/resolved',
      'events/0/time/resolved'
    ])
  })
})
