import { describe, expect, test } from 'vitest'
import { indexArticle } from '../../src/rule/indexArticle.js'
import { ruleTable } from '../../src/rule/ruleTable.js'
import { pathOf } from '../../src/rule/Trail.js'
import {
  anchor,
  articleWith,
  date,
  event,
  itinerary,
  type Parts,
  person,
  place,
  relative,
  statement,
  stop,
  thursday
} from './records.js'

const times: Parts = { ...date('2026'), expression: anchor('Keller') }
const speaker: Parts = { kind: 'actor', actor: 'keller', anchor: anchor('Keller') }
const article = articleWith({
  places: [place('z')],
  actors: [person('keller', { offices: [{ title: 'x', evidence: [anchor('Keller')] }] })],
  statements: [statement('s', { speaker, cue: anchor('left'), saidAt: times })],
  itineraries: [
    itinerary(
      't',
      [
        stop('z', 'left', {
          arrival: times,
          departure: times,
          purposes: [{ type: 'talks', evidence: [anchor('Keller')] }]
        })
      ],
      { departure: relative(thursday) }
    )
  ],
  events: [event('e', { time: times })]
})

describe('indexArticle', () => {
  test('notes everything with an id, in the order of the format', () => {
    const { entities } = indexArticle(article)
    expect(entities.map(({ at, id, kind }) => `${id} ${kind} ${pathOf(at).join('/')}`)).toEqual([
      'p1 paragraph body/0',
      'z place places/0',
      'keller person actors/0',
      's statement statements/0',
      't itinerary itineraries/0',
      'e event events/0'
    ])
  })

  test('notes every anchor and every time, in the order of the format', () => {
    const { anchors, temporals } = indexArticle(article)
    expect(temporals.map(({ at }) => pathOf(at).join('/'))).toEqual([
      'statements/0/saidAt',
      'itineraries/0/departure',
      'itineraries/0/stops/0/arrival',
      'itineraries/0/stops/0/departure',
      'events/0/time'
    ])
    expect(anchors.map((use) => pathOf(use).join('/'))).toEqual([
      'places/0/mentions/0',
      'actors/0/mentions/0',
      'actors/0/offices/0/evidence/0',
      'statements/0/speaker/anchor',
      'statements/0/segments/0',
      'statements/0/cue',
      'statements/0/saidAt/expression',
      'itineraries/0/departure/expression',
      'itineraries/0/stops/0/arrival/expression',
      'itineraries/0/stops/0/departure/expression',
      'itineraries/0/stops/0/purposes/0/evidence/0',
      'itineraries/0/stops/0/evidence/0',
      'itineraries/0/evidence/0',
      'events/0/time/expression',
      'events/0/evidence/0'
    ])
    expect(anchors.map(({ second, start, text }) => [start, second, text?.length])).toEqual(
      anchors.map((use) => [use.anchor.exact === 'left' ? 7 : use.anchor.exact === 'Thursday' ? 24 : 0, -1, 33])
    )
  })

  test('looks for words no further than it is let, and tells where it stopped', () => {
    const body = [
      { id: 'p1', text: 'x'.repeat(100) },
      { id: 'p2', text: 'y' }
    ]
    const mentions = [
      anchor('x', { in: 'p2' }),
      anchor('y'),
      anchor('y'),
      anchor('x', { in: 'p2' }),
      anchor('x', { in: 'p9' })
    ]
    const faulty = articleWith({ body, actors: [person('keller', { mentions })] })
    const unsearchedOf = (maxSearch: number): string | undefined => {
      const { unsearched } = indexArticle(faulty, maxSearch)
      return unsearched === undefined ? undefined : pathOf(unsearched).join('/')
    }
    expect(unsearchedOf(202)).toBeUndefined()
    expect(unsearchedOf(201)).toBe('actors/0/mentions/3')
    expect(unsearchedOf(101)).toBe('actors/0/mentions/2')
    expect(unsearchedOf(0)).toBe('actors/0/mentions/0')
    const anchorRules = ruleTable.filter(({ code }) => code.startsWith('anchor/'))
    const found = anchorRules.flatMap(({ run }) => [...run(indexArticle(faulty, 101))])
    expect(found.map(({ path }) => path[3])).toEqual([0, 1])
  })
})
