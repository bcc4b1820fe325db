import { describe, expect, test } from 'vitest'
import { languageRedundant } from '../../src/rule/languageRedundant.js'
import { unusedActor, unusedPlace } from '../../src/rule/unused.js'
import { event, findingsOf, group, pathsOf, person, place } from './records.js'

const unmentioned = { mentions: [] }

describe('unused/actor', () => {
  test('tells the actor', () => {
    expect(findingsOf(unusedActor, { actors: [person('a'), person('b', unmentioned)] })).toEqual([
      { path: ['actors', 1], message: 'the actor "b" is neither mentioned in the text nor referred to' }
    ])
  })

  test('counts references from others, not from itself', () => {
    const member = { members: ['b'] }
    expect(pathsOf(unusedActor, { actors: [group('b', { ...unmentioned, ...member })] })).toEqual(['actors/0'])
    expect(pathsOf(unusedActor, { actors: [group('a', member), group('b', { ...unmentioned, ...member })] })).toEqual(
      []
    )
    expect(
      pathsOf(unusedActor, {
        actors: [person('b', unmentioned)],
        events: [event('e', { participants: [{ actor: 'b', role: 'host' }] })]
      })
    ).toEqual([])
  })

  test('counts a reference of the article itself, and one of the wrong kind', () => {
    expect(
      pathsOf(unusedActor, {
        actors: [person('b', unmentioned)],
        corrections: [{ date: '2026', text: 'x', concerns: ['b'] }]
      })
    ).toEqual([])
    expect(pathsOf(unusedActor, { actors: [person('b', unmentioned)], dateline: { place: 'b' } })).toEqual([])
  })
})

describe('unused/place', () => {
  test('tells the place', () => {
    expect(findingsOf(unusedPlace, { places: [place('z', { ...unmentioned, within: 'z' }), place('y')] })).toEqual([
      { path: ['places', 0], message: 'the place "z" is neither mentioned in the text nor referred to' }
    ])
  })

  test('counts a place that another lies in', () => {
    expect(pathsOf(unusedPlace, { places: [place('z', unmentioned), place('y', { within: 'z' })] })).toEqual([])
  })
})

describe('language/redundant', () => {
  test('tells the language, however it is written', () => {
    const body = ['EN-us', 'en', undefined, 'en-US-x-a'].map((language, index) => ({
      id: `p${index}`,
      text: 'x',
      ...(language === undefined ? {} : { language })
    }))
    expect(findingsOf(languageRedundant, { language: 'en-US', body })).toEqual([
      {
        path: ['body', 0, 'language'],
        message: `the paragraph's language "EN-us" is the article's: leave it out`,
        received: '"EN-us"',
        related: [{ path: ['language'], message: "the article's language" }]
      }
    ])
  })
})
