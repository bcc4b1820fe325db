import { describe, expect, test } from 'vitest'
import everything from '../../../fixtures/valid/everything.json' with { type: 'json' }
import khalilzad from '../../../fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
import { Article } from '../../../src/index.js'
import { toPlover } from '../../../src/interop/event-data/index.js'
import { lostAt, summary } from './summary.js'

const articleOf = (json: unknown): Article => {
  if (!Article.is(json)) throw new Error('not an article')
  return json
}

describe('the real article', () => {
  const article = articleOf(khalilzad)
  const idOf = (id: string): string => id.replace(`${article.id}#`, '')

  test('has these records', () => {
    const lines = (toPlover(article).value ?? []).map(
      ({ id, status }, index) => `${idOf(id)} ${status} ${summary(article)[index]}`
    )
    expect(lines).toEqual([
      'intra-afghan-negotiations ongoing CONSULT AFG+(Taliban)',
      'procedural-agreement occurred AGREE AFGGOV+(peace negotiating team of the Taliban)',
      'agenda-negotiations ongoing CONSULT AFG+(Taliban)',
      'next-phase planned AGREE AFG+(Taliban)',
      'plenary-meeting occurred CONSULT AFGGOV+(peace negotiating team of the Taliban)',
      'earlier-talks occurred CONSULT USAGOV',
      'earlier-visit occurred CONSULT/visit USAGOV',
      'khalilzad-talks planned AGREE USAGOV',
      'turkey-discussions planned AGREE USAGOV',
      'qatar-meeting planned AGREE USAGOV+AFG+(Taliban)',
      'region-travel/stops/0 planned AGREE USAGOV'
    ])
  })

  test('has this record of the discussions in Turkey', () => {
    expect(toPlover(article).value?.find(({ id }) => idOf(id) === 'turkey-discussions')).toEqual({
      id: 'urn:communique:fixture:khalilzad-heads-for-turkey-and-qatar#turkey-discussions',
      pointer: '/events/10',
      event: 'AGREE',
      modes: [],
      contexts: [],
      quadClass: 'VERBAL COOPERATION',
      score: 2.5,
      actors: [{ code: 'USA', sector: 'GOV', name: 'Zalmay Khalilzad', pointer: '/actors/0' }],
      recipients: [],
      status: 'planned',
      place: { name: 'Ankara', country: 'TUR', pointer: '/places/2' },
      label: 'Khalilzad’s discussions in Turkey',
      evidence: [
        {
          in: 'p2',
          exact:
            'when in Turkey, Khalilzad will discuss international coordination and Turkish support for Afghanistan’s peace talks',
          pointer: '/events/10/evidence/0'
        },
        {
          in: 'p4',
          exact: 'stopping first in Ankara to discuss Turkey’s support for the Afghan peace process',
          pointer: '/events/10/evidence/1'
        }
      ]
    })
  })

  test('loses its statements, its text and the stops that are events', () => {
    expect(lostAt(article, '/statements')).toEqual(['no-place /statements'])
    expect(lostAt(article, '/body')).toEqual(['no-place /body'])
    expect(lostAt(article, '/itineraries/0/stops')).toEqual([
      'narrowed /itineraries/0/stops/0',
      'narrowed /itineraries/0/stops/1'
    ])
  })
})

describe('the article with everything', () => {
  const article = articleOf(everything)

  test('has these records', () => {
    expect(summary(article)).toEqual([
      'CONSULT/third-party (Ruritania)+(Graustark)+CHE',
      'CONSULT (the delegation of Ruritania)GOV+(the delegation of Graustark)GOV',
      'AGREE (Ruritania)+(Graustark)',
      'AGREE (the delegation of Ruritania)GOV+(the delegation of Graustark)GOV',
      'AGREE (Ruritania)+(Graustark)',
      'RETREAT/ceasefire (Mountain Front)',
      'CONSULT/phone (Anna Keller)GOV+(Viktor Lorenz)GOV',
      'CONSULT (Viktor Lorenz)GOV+(Anna Keller)GOV+CHE',
      'AGREE (Viktor Lorenz)GOV+(Anna Keller)GOV',
      'AGREE (Viktor Lorenz)GOV',
      'AGREE IGO'
    ])
  })

  test('carries how sure an event is', () => {
    expect(toPlover(article).value?.[0]).toMatchObject({
      confidence: 1,
      contexts: ['diplomatic', 'territory'],
      score: 1
    })
  })
})
