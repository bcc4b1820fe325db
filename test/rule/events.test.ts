import { describe, expect, test } from 'vitest'
import { eventPartOutsideWhole } from '../../src/rule/eventPartOutsideWhole.js'
import { eventPlannedInPast } from '../../src/rule/eventPlannedInPast.js'
import { eventStatusTime } from '../../src/rule/eventStatusTime.js'
import { date, event, findingsOf, instant, type Parts, pathsOf, person, relative } from './records.js'

const published = { datePublished: '2026-03-12' }
const only = (status: string, time: Parts, more: Parts): Parts => ({ events: [event('e1', { status, time })], ...more })

describe('event/status-time', () => {
  test('tells the event, its time and when the article came out', () => {
    expect(
      findingsOf(eventStatusTime, only('occurred', relative({ kind: 'offset', unit: 'year', amount: 1 }), published))
    ).toEqual([
      {
        path: ['events', 0, 'time'],
        message: '"e1" has occurred, yet its time "Thursday" is after publication',
        received: '"Thursday"',
        related: [
          { path: ['events', 0, 'status'], message: "the event's status" },
          { path: ['datePublished'], message: 'the article was published at 2026-03-12' }
        ]
      }
    ])
  })

  test('asks only what has occurred, has a time and was published', () => {
    for (const status of ['ongoing', 'planned', 'postponed', 'cancelled']) {
      expect(findingsOf(eventStatusTime, only(status, date('2027'), published))).toEqual([])
    }
    expect(findingsOf(eventStatusTime, { events: [event('e1', { status: 'occurred' })], ...published })).toEqual([])
    expect(findingsOf(eventStatusTime, only('occurred', date('2027'), {}))).toEqual([])
  })

  test.each([
    ['2026-03-14', []],
    ['2026-03-15', ['events/0/time']],
    ['2026-03', []],
    ['2026-04', ['events/0/time']],
    ['2026-24', []],
    ['2027-21', ['events/0/time']],
    ['2026-04?', []],
    ['2026-04/..', ['events/0/time']],
    ['../2026-04', []],
    ['202X', []],
    ['203X', ['events/0/time']]
  ])('an event of %s, told on 12 March', (value, paths) => {
    expect(pathsOf(eventStatusTime, only('occurred', date(value), published))).toEqual(paths)
  })

  test('is certain to the millisecond where both are instants', () => {
    const time = instant('2026-03-12T10:00:00.001Z')
    expect(pathsOf(eventStatusTime, only('occurred', time, { datePublished: '2026-03-12T11:00:00+01:00' }))).toEqual([
      'events/0/time'
    ])
    expect(
      pathsOf(eventStatusTime, only('occurred', time, { datePublished: '2026-03-12T11:00:00.001+01:00' }))
    ).toEqual([])
  })

  test.each([
    ['2026-03-12', '2026-03-20', []],
    ['2026-03-20', '2026-03-12', []],
    ['2026-03-12', '2026-03-13', ['events/0/time']],
    ['2026-03-12', '2026-03', []],
    ['2026-03-12?', '2026-03-13', []],
    ['2026-03-12', '2026-03-01', ['events/0/time']]
  ])('published %s and changed %s', (datePublished, dateModified, paths) => {
    expect(pathsOf(eventStatusTime, only('occurred', date('2026-03-20'), { datePublished, dateModified }))).toEqual(
      paths
    )
  })
})

describe('event/planned-in-past', () => {
  test('tells the event, its time and when the article came out', () => {
    expect(findingsOf(eventPlannedInPast, only('planned', date('2026-02'), published))).toEqual([
      {
        path: ['events', 0, 'time'],
        message: '"e1" is planned, yet its time 2026-02 is before publication',
        received: '2026-02',
        related: [
          { path: ['events', 0, 'status'], message: "the event's status" },
          { path: ['datePublished'], message: 'the article was published at 2026-03-12' }
        ]
      }
    ])
  })

  test('asks only what is planned, has a time and was published', () => {
    for (const status of ['occurred', 'ongoing', 'postponed', 'cancelled']) {
      expect(findingsOf(eventPlannedInPast, only(status, date('2025'), published))).toEqual([])
    }
    expect(findingsOf(eventPlannedInPast, { events: [event('e1', { status: 'planned' })], ...published })).toEqual([])
    expect(findingsOf(eventPlannedInPast, only('planned', date('2025'), { dateModified: '2026-03-12' }))).toEqual([])
  })

  test.each([
    ['2026-03-10', []],
    ['2026-03-09', ['events/0/time']],
    ['2026-02-27/2026-03-12', []],
    ['2026-21', []],
    ['2026-02~', []],
    ['2026-02/', []]
  ])('an event of %s, told on 12 March', (value, paths) => {
    expect(pathsOf(eventPlannedInPast, only('planned', date(value), published))).toEqual(paths)
  })
})

describe('event/part-outside-whole', () => {
  const of = (part: Parts | undefined, whole: Parts | undefined, more: Parts = {}): Parts => ({
    events: [
      event('round', { partOf: 'talks', ...(part === undefined ? {} : { time: part }) }),
      event('talks', whole === undefined ? {} : { time: whole })
    ],
    ...more
  })

  test('tells both events and both times', () => {
    expect(findingsOf(eventPartOutsideWhole, of(date('2026-03'), date('2025')))).toEqual([
      {
        path: ['events', 0, 'time'],
        message: '"round" at 2026-03 lies outside "talks" at 2025, which it is a part of',
        received: '2026-03',
        related: [{ path: ['events', 1, 'time'], message: 'the time of the whole' }]
      }
    ])
  })

  test('needs both times, and an event for a whole', () => {
    expect(findingsOf(eventPartOutsideWhole, of(date('2026-03'), undefined))).toEqual([])
    expect(findingsOf(eventPartOutsideWhole, of(undefined, date('2025')))).toEqual([])
    for (const partOf of ['nobody', 'keller', 'e1']) {
      const parts = { events: [event('e1', { time: date('2026'), partOf })], actors: [person('keller')] }
      expect(findingsOf(eventPartOutsideWhole, parts)).toEqual([])
    }
  })

  test.each([
    ['2026-03-12', '2026-03-15/2026-03-20', ['events/0/time']],
    ['2026-03-13', '2026-03-15/2026-03-20', []],
    ['2026-03-22', '2026-03-15/2026-03-20', []],
    ['2026-03-23', '2026-03-15/2026-03-20', ['events/0/time']],
    ['2026-03-14/2026-03-30', '2026-03-15/2026-03-20', []],
    ['2026', '2026-03-15', []],
    ['2025', '2026-03-15~', []],
    ['2025', '2026-03-15/..', ['events/0/time']]
  ])('a part of %s in a whole of %s', (part, whole, paths) => {
    expect(pathsOf(eventPartOutsideWhole, of(date(part), date(whole)))).toEqual(paths)
  })

  test('counts unresolved times from publication', () => {
    const lastYear = relative({ kind: 'offset', unit: 'year', amount: -1 })
    expect(pathsOf(eventPartOutsideWhole, of(lastYear, date('2026')))).toEqual([])
    expect(pathsOf(eventPartOutsideWhole, of(lastYear, date('2026-02'), published))).toEqual(['events/0/time'])
    expect(pathsOf(eventPartOutsideWhole, of(date('2026-02'), lastYear, published))).toEqual(['events/0/time'])
  })
})
