import { describe, expect, test } from 'vitest'
import { dateModifiedBeforePublished } from '../../src/rule/dateModifiedBeforePublished.js'
import { officeTenure } from '../../src/rule/officeTenure.js'
import { findingsOf, group, type Parts, pathsOf, person } from './records.js'

const published = { datePublished: '2026-03-12' }

describe('office/tenure', () => {
  const offices = (...terms: ReadonlyArray<Parts>): Parts => ({
    actors: [group('g'), person('keller', { offices: terms.map((term) => ({ title: 'x', evidence: [], ...term })) })]
  })

  test('tells both dates', () => {
    expect(findingsOf(officeTenure, offices({}, { since: '2021', until: '2017' }))).toEqual([
      {
        path: ['actors', 1, 'offices', 1, 'until'],
        message: 'the office is held until 2017, yet only since 2021',
        received: '"2017"',
        related: [{ path: ['actors', 1, 'offices', 1, 'since'], message: 'the beginning of the term' }]
      }
    ])
  })

  test.each([
    ['2021-03-12', '2021-03-10', []],
    ['2021-03-12', '2021-03-09', ['actors/1/offices/0/until']],
    ['2021-03', '2021', []],
    ['2021-23', '2021-02', []],
    ['2021?', '2017', []],
    ['2021', '2017~', []],
    ['202X', '2019-12-31', []],
    ['202X', '2019-06', ['actors/1/offices/0/until']]
  ])('since %s until %s', (since, until, paths) => {
    expect(pathsOf(officeTenure, offices({ since, until }))).toEqual(paths)
  })

  test('needs both', () => {
    expect(findingsOf(officeTenure, offices({ since: '2021' }, { until: '2017' }))).toEqual([])
  })
})

describe('date/modified-before-published', () => {
  test('tells both dates', () => {
    expect(findingsOf(dateModifiedBeforePublished, { ...published, dateModified: '2026-02' })).toEqual([
      {
        path: ['dateModified'],
        message: 'the article was changed at 2026-02, before it was published at 2026-03-12',
        received: '"2026-02"',
        related: [{ path: ['datePublished'], message: 'the date of publication' }]
      }
    ])
  })

  test.each([
    ['2026-03-12', '2026-03-10', []],
    ['2026-03-12', '2026-03-09', ['dateModified']],
    ['2026-03-12T12:00:00Z', '2026-03-12T11:59:59.999Z', ['dateModified']],
    ['2026-03-12T11:59:59.999Z', '2026-03-11', []],
    ['2026-03-12T12:00:00Z', '2026-03-11', ['dateModified']],
    ['2026-03-12?', '2025', []]
  ])('published %s, changed %s', (datePublished, dateModified, paths) => {
    expect(pathsOf(dateModifiedBeforePublished, { datePublished, dateModified })).toEqual(paths)
  })

  test('needs both', () => {
    expect(findingsOf(dateModifiedBeforePublished, published)).toEqual([])
    expect(findingsOf(dateModifiedBeforePublished, { dateModified: '2025' })).toEqual([])
  })
})
