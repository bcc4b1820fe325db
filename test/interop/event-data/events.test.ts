import { describe, expect, test } from 'vitest'
import { toPlover } from '../../../src/interop/event-data/index.js'
import { articleWith, event, states } from './articleWith.js'
import { lostAt, summary } from './summary.js'

const actors = states('US', 'TR', 'QA', 'AF', 'CH')

type Roles = ReadonlyArray<readonly [string, string]>

const BOTH: Roles = [
  ['us', 'party'],
  ['tr', 'party']
]
const VISIT: Roles = [
  ['us', 'visitor'],
  ['tr', 'host']
]

const of = (type: string, status: string, roles: Roles, more: object = {}): ReadonlyArray<string> =>
  summary(articleWith({ actors, events: [event(type, status, roles, { ...more })] }))

describe('an event without a coding', () => {
  test.each(['meeting', 'talks', 'negotiation', 'summit', 'visit'])(
    'of type %s is CONSULT once it takes place',
    (type) => {
      expect(of(type, 'occurred', BOTH)).toEqual(['CONSULT USA+TUR'])
      expect(of(type, 'ongoing', BOTH)).toEqual(['CONSULT USA+TUR'])
      expect(of(type, 'planned', BOTH)).toEqual(['AGREE USA+TUR'])
    }
  )

  test('is a visit with a visitor and a host: the visitor acts', () => {
    expect(of('visit', 'occurred', VISIT)).toEqual(['CONSULT/visit USA>TUR'])
    expect(of('talks', 'ongoing', VISIT)).toEqual(['CONSULT/visit USA>TUR'])
    expect(of('visit', 'planned', VISIT)).toEqual(['AGREE USA>TUR'])
  })

  test('is a visit with visitors alone, and none where others are there who are no hosts', () => {
    expect(of('visit', 'occurred', [['us', 'visitor']])).toEqual(['CONSULT/visit USA'])
    expect(
      of('meeting', 'occurred', [
        ['us', 'visitor'],
        ['af', 'party']
      ])
    ).toEqual(['CONSULT USA+AFG'])
  })

  test('of a host alone is a consultation by it', () => {
    expect(of('summit', 'occurred', [['ch', 'host']])).toEqual(['CONSULT CHE'])
  })

  test('of one party with a host, or with a host who is a party, is a visit', () => {
    expect(
      of('talks', 'occurred', [
        ['us', 'party'],
        ['ch', 'host']
      ])
    ).toEqual(['CONSULT/visit USA>CHE'])
    expect(of('talks', 'occurred', [...BOTH, ['tr', 'host']])).toEqual(['CONSULT/visit USA>TUR'])
    expect(of('talks', 'occurred', [...BOTH, ['qa', 'party'], ['tr', 'host']])).toEqual(['CONSULT/visit USA+QAT>TUR'])
  })

  test('of two parties at a third’s is so', () => {
    const roles: Roles = [...BOTH, ['qa', 'mediator'], ['ch', 'host']]
    expect(of('talks', 'occurred', roles)).toEqual(['CONSULT/third-party USA+TUR+QAT'])
    expect(of('talks', 'planned', roles)).toEqual(['AGREE USA+TUR+QAT'])
    const article = articleWith({ actors, events: [event('talks', 'occurred', roles)] })
    expect(lostAt(article, '/events/0/participants')).toEqual(['no-place /events/0/participants/3'])
  })

  test('of a mediator among the guests of a party is a visit', () => {
    expect(
      of('talks', 'occurred', [
        ['us', 'mediator'],
        ['af', 'party'],
        ['qa', 'host']
      ])
    ).toEqual(['CONSULT/visit USA+AFG>QAT'])
  })

  test('names an actor of two roles once', () => {
    expect(of('talks', 'occurred', [...BOTH, ['us', 'signatory']])).toEqual(['CONSULT USA+TUR'])
  })

  test('of type call is by phone, without host and guest', () => {
    expect(of('call', 'occurred', BOTH)).toEqual(['CONSULT/phone USA+TUR'])
    expect(of('call', 'occurred', VISIT)).toEqual(['CONSULT/phone USA+TUR'])
    expect(of('call', 'planned', VISIT)).toEqual(['AGREE USA+TUR'])
  })

  test('of type agreement is SUPPORT where it was signed, else AGREE', () => {
    const signed: Roles = [
      ['us', 'signatory'],
      ['af', 'signatory'],
      ['qa', 'mediator'],
      ['ch', 'host']
    ]
    expect(of('agreement', 'occurred', signed)).toEqual(['SUPPORT USA+AFG'])
    expect(of('agreement', 'planned', signed)).toEqual(['AGREE USA+AFG'])
    expect(of('agreement', 'occurred', BOTH)).toEqual(['AGREE USA+TUR'])
    const article = articleWith({ actors, events: [event('agreement', 'occurred', signed)] })
    expect(lostAt(article, '/events/0/participants')).toEqual([
      'no-place /events/0/participants/2',
      'no-place /events/0/participants/3'
    ])
  })

  test('of type ceasefire is RETREAT where it holds, CONCEDE before', () => {
    expect(of('ceasefire', 'ongoing', BOTH)).toEqual(['RETREAT/ceasefire USA+TUR'])
    expect(of('ceasefire', 'planned', BOTH)).toEqual(['CONCEDE USA+TUR'])
  })

  test.each([
    ['press-conference', 'no-place'],
    ['announcement', 'no-place'],
    ['departure', 'no-place'],
    ['arrival', 'no-place'],
    ['ceremony', 'no-place'],
    ['appointment', 'no-place'],
    ['formation', 'no-place'],
    ['vote', 'no-place'],
    ['sanction', 'ambiguous'],
    ['other', 'ambiguous']
  ])('of type %s is a loss, %s', (type, code) => {
    expect(of(type, 'occurred', BOTH)).toEqual([])
    expect(lostAt(articleWith({ actors, events: [event(type, 'occurred', BOTH)] }), '/events/0')).toEqual([
      `${code} /events/0`
    ])
  })

  test.each([
    ['postponed', 'no-place'],
    ['cancelled', 'ambiguous']
  ])('that is %s is a loss, %s', (status, code) => {
    for (const type of ['meeting', 'agreement', 'ceasefire']) {
      const article = articleWith({ actors, events: [event(type, status, BOTH)] })
      expect(summary(article)).toEqual([])
      expect(lostAt(article, '/events/0')).toEqual([`${code} /events/0`])
    }
  })

  test('in which nobody acts is a loss, and names nobody', () => {
    const article = articleWith({ actors, events: [event('talks', 'occurred', [['us', 'observer']])] })
    expect(summary(article)).toEqual([])
    expect(lostAt(article, '/events/0')).toEqual(['no-place /events/0/participants/0', 'not-valid /events/0'])
    expect(lostAt(article, '/actors/0')).toEqual(['no-place /actors/0'])
  })
})

describe('an event with codings', () => {
  const plover = (name: string, more: object = {}): object => ({ scheme: 'plover', event: name, ...more })
  const cameo = (code: string): object => ({ scheme: 'cameo', code })

  test('is what they say, whatever its type and status', () => {
    expect(of('other', 'occurred', BOTH, { coding: [plover('COOPERATE')] })).toEqual([])
    expect(
      of(
        'other',
        'occurred',
        [
          ['us', 'party'],
          ['af', 'subject']
        ],
        { coding: [plover('AID', { contexts: ['health'] })] }
      )
    ).toEqual(['AID USA>AFG'])
    expect(of('visit', 'planned', VISIT, { coding: [plover('CONSULT', { mode: 'visit' })] })).toEqual([
      'CONSULT/visit USA>TUR'
    ])
    expect(of('talks', 'occurred', VISIT, { coding: [plover('CONSULT')] })).toEqual(['CONSULT USA>TUR'])
    expect(of('press-conference', 'occurred', VISIT, { coding: [plover('CONSULT')] })).toEqual(['CONSULT USA>TUR'])
    expect(of('other', 'occurred', BOTH, { coding: [plover('AGREE')] })).toEqual(['AGREE USA+TUR'])
    expect(of('meeting', 'cancelled', BOTH, { coding: [plover('REJECT', { mode: 'meet' })] })).toEqual([
      'REJECT/meet USA+TUR'
    ])
    expect(of('call', 'occurred', BOTH, { coding: [plover('THREATEN')] })).toEqual(['THREATEN USA+TUR'])
  })

  test('of one event is one record with all modes and contexts', () => {
    const coding = [
      plover('CONSULT', { mode: 'visit', contexts: ['economic', 'diplomatic'] }),
      plover('CONSULT', { mode: 'multilateral', contexts: ['diplomatic'] })
    ]
    const article = articleWith({ actors, events: [event('talks', 'occurred', BOTH, { coding })] })
    expect(toPlover(article).value).toMatchObject([
      { id: 'urn:example:talks#e1', modes: ['visit', 'multilateral'], contexts: ['economic', 'diplomatic'], score: 2.5 }
    ])
  })

  test('of several events is a record for each', () => {
    const coding = [plover('CONSULT'), plover('CONSULT', { mode: 'phone' }), plover('ACCUSE'), cameo('112')]
    const article = articleWith({ actors, events: [event('talks', 'occurred', BOTH, { coding })] })
    expect(toPlover(article).value?.map(({ id, event: what, score }) => [id, what, score])).toEqual([
      ['urn:example:talks#e1', 'CONSULT', 1.5],
      ['urn:example:talks#e1/coding/2', 'ACCUSE', -3]
    ])
    expect(lostAt(article, '/events/0/coding')).toEqual(['no-place /events/0/coding/3'])
  })

  test('of CAMEO alone is what those become', () => {
    expect(of('other', 'occurred', BOTH, { coding: [cameo('041'), cameo('04')] })).toEqual(['CONSULT/phone USA+TUR'])
    expect(of('other', 'occurred', BOTH, { coding: [cameo('111')] })).toEqual(['ACCUSE/disapprove USA+TUR'])
  })

  test.each(['010', '08'])('of CAMEO %s, which comes to no one event, is a loss', (code) => {
    const article = articleWith({ actors, events: [event('talks', 'occurred', BOTH, { coding: [cameo(code)] })] })
    expect(summary(article)).toEqual([])
    expect(lostAt(article, '/events/0')).toContain('no-place /events/0')
    expect(lostAt(article, '/events/0/coding/0')).toHaveLength(1)
  })

  test('that ask for a recipient are none without', () => {
    const roles: Roles = [['us', 'party']]
    const coding = [plover('SANCTION')]
    const article = articleWith({ actors, events: [event('sanction', 'occurred', roles, { coding })] })
    expect(summary(article)).toEqual([])
    expect(lostAt(article, '/events/0')).toEqual(['not-valid /events/0'])
    expect(of('sanction', 'occurred', [...roles, ['af', 'subject']], { coding })).toEqual(['SANCTION USA>AFG'])
  })

  test('have the classes of the manual, SANCTION by its own section', () => {
    const quadClassOf = (name: string): unknown => {
      const coding = [plover(name)]
      const events = [
        event(
          'other',
          'occurred',
          [
            ['us', 'party'],
            ['af', 'subject']
          ],
          { coding }
        )
      ]
      return toPlover(articleWith({ actors, events })).value?.[0]?.quadClass
    }
    expect(quadClassOf('SANCTION')).toBe('MATERIAL CONFLICT')
    expect(quadClassOf('AGREE')).toBe('VERBAL COOPERATION')
    expect(quadClassOf('ACCUSE')).toBe('VERBAL CONFLICT')
  })
})
