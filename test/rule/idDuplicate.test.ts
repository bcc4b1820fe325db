import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/index.js'
import { idDuplicate } from '../../src/rule/idDuplicate.js'
import { manyFaults } from './manyFaults.js'
import { articleWith, event, findingsOf, organization, pathsOf, person, place, statement } from './records.js'

describe('id/duplicate', () => {
  test('tells both kinds and points at the second, with the first beside it', () => {
    expect(findingsOf(idDuplicate, { actors: [organization('zenda')], events: [event('zenda')] })).toEqual([
      {
        path: ['events', 0, 'id'],
        message: 'the id "zenda" is used twice: first for an organization, again for an event',
        received: '"zenda"',
        related: [{ path: ['actors', 0, 'id'], message: 'used here first' }]
      }
    ])
  })

  test('compares each with the first, in the order of the format', () => {
    const parts = { places: [place('x')], actors: [person('x')], statements: [statement('x'), statement('p1')] }
    expect(
      findingsOf(idDuplicate, parts).map(({ path, related }) => [path.join('/'), related?.[0]?.path.join('/')])
    ).toEqual([
      ['actors/0/id', 'places/0/id'],
      ['statements/0/id', 'places/0/id'],
      ['statements/1/id', 'body/0/id']
    ])
  })

  test('tells the keys of Object.prototype from ids', () => {
    expect(pathsOf(idDuplicate, { actors: [person('constructor'), person('valueof')] })).toEqual([])
    expect(pathsOf(idDuplicate, { actors: [person('constructor'), person('constructor')] })).toEqual(['actors/1/id'])
  })

  test('lists 100,000 doubles, or as many as are asked for', () => {
    const article = articleWith(manyFaults['id/duplicate'](100_000))
    expect(checkArticle(article, { maxIssues: Infinity })).toHaveLength(100_000)
    expect(checkArticle(article).at(-1)).toMatchObject({ code: 'limit/issues' })
    expect(checkArticle(article)).toHaveLength(101)
  })
})
