import { describe, expect, test } from 'vitest'
import { EdtfDate } from '../../src/primitive/EdtfDate.js'
import { isResolutionOf } from '../../src/time/isResolutionOf.js'

const date = (text: string): EdtfDate => {
  if (!EdtfDate.is(text)) throw new Error(`not a date: ${text}`)
  return text
}

const thursdays = ['2020-11-26', '2020-11-19'].map(date)
const week = [date('2020-11-30/2020-12-06')]

describe('isResolutionOf', () => {
  test.each([
    ['2020-11-26', thursdays, 'the nearest'],
    ['2020-11-19', thursdays, 'another one'],
    ['2020-11', thursdays, 'its month'],
    ['2020', thursdays, 'its year'],
    ['2020-11-XX', thursdays, 'its month'],
    ['202X', thursdays, 'its decade'],
    ['2020-23', thursdays, 'its season, which counts as the year'],
    ['2020-11-25/2020-11-27', thursdays, 'an interval around it'],
    ['2020-11-19/2020-11-26', thursdays, 'from one to the other'],
    ['2020-11-26?', thursdays, 'it, perhaps'],
    ['2020-11~', thursdays, 'about its month'],
    ['2020-11-30/2020-12-06', week, 'the week'],
    ['2020-12', [date('2020-12')], 'the month'],
    ['2020-12-01/2020-12-31', [date('2020-12')], 'the month, spelled out']
  ])('%s is what %j can come to: %s', (resolved, candidates) => {
    expect(isResolutionOf(date(resolved), candidates)).toBe(true)
  })

  test.each([
    ['2020-11-27', thursdays, 'a Friday'],
    ['2020-11-12', thursdays, 'a Thursday too far back'],
    ['2020-12-03', thursdays, 'a Thursday on the other side'],
    ['2019-11-26', thursdays, 'another year'],
    ['2020-12', thursdays, 'another month'],
    ['2020-11-20/2020-11-25', thursdays, 'between the two'],
    ['2020-11-27/..', thursdays, 'after it'],
    ['../2020-11-18', thursdays, 'before both'],
    ['2020-12-02', week, 'one day of the week'],
    ['2020-11-30/2020-12-05', week, 'all but its Sunday'],
    ['2020-12-15', [date('2020-12')], 'one day of the month'],
    ['2020-12', [date('2020')], 'one month of the year'],
    ['2020-11-24~', thursdays, 'another day, however roughly'],
    ['1850?', thursdays, 'another year, however unsure'],
    ['2020-11-20/..', thursdays, 'an interval without an end'],
    ['../2030', thursdays, 'an interval without a start'],
    ['2020-11-26', [], 'nothing to come to']
  ])('%s is not what %j comes to: %s', (resolved, candidates) => {
    expect(isResolutionOf(date(resolved), candidates)).toBe(false)
  })
})
