import { describe, expect, test } from 'vitest'
import type { EdtfDate } from '../../src/primitive/EdtfDate.js'
import type { Timestamp } from '../../src/primitive/Timestamp.js'
import { baseDaysOf, isFullDay } from '../../src/time/baseDaysOf.js'

describe('baseDaysOf', () => {
  test.each([
    ['2020-12-03', ['2020-12-03']],
    ['2020-12-03T23:30:00-05:00', ['2020-12-03']],
    ['2020-12-03T00:30:00+04:30', ['2020-12-03']],
    ['2020-12-03T12:00:00+00:00', ['2020-12-03']],
    ['2020-12-03T12:00:00.5+00:00', ['2020-12-03']],
    ['2020-12-03T12:00:00Z', ['2020-12-03', '2020-12-02', '2020-12-04']],
    ['2020-12-03T12:00:00-00:00', ['2020-12-03', '2020-12-02', '2020-12-04']],
    ['2020-03-01T12:00:00Z', ['2020-03-01', '2020-02-29', '2020-03-02']],
    ['2020-12-31T23:59:59Z', ['2020-12-31', '2020-12-30', '2021-01-01']],
    ['0000-01-01T12:00:00Z', ['0000-01-01', '0000-01-02']],
    ['0100-01-01T12:00:00Z', ['0100-01-01', '0099-12-31', '0100-01-02']],
    ['9999-12-31T12:00:00Z', ['9999-12-31', '9999-12-30']]
  ])('%s was published on one of %j', (value, days) => {
    expect(baseDaysOf(value as EdtfDate | Timestamp)).toEqual(days)
  })

  test.each([
    ...['2020-12-03?', '2020-12-03~', '2020-12-03%', '2020-12', '2020', '2020-12-XX', '2020-XX-XX', '2020-21', '202X'],
    ...['2020-12-03/2020-12-03', '2020-12-03/..', '/2020-12-03', '2020-12-03/']
  ])('%s is not known to the day', (value) => {
    expect(baseDaysOf(value as EdtfDate)).toEqual([])
    expect(isFullDay(value as EdtfDate)).toBe(false)
  })

  test('a full day is one', () => {
    expect(isFullDay('2020-12-03' as EdtfDate)).toBe(true)
  })
})
