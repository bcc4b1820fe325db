import { describe, expect, test } from 'vitest'
import { referenceRepeated } from '../../src/rule/referenceRepeated.js'
import { referenceUnknown } from '../../src/rule/referenceUnknown.js'
import { referenceWrongKind } from '../../src/rule/referenceWrongKind.js'
import {
  anchor,
  event,
  findingsOf,
  group,
  itinerary,
  organization,
  type Parts,
  pathsOf,
  person,
  place,
  statement,
  stop
} from './records.js'

const actor = (id: string): Parts => ({ kind: 'actor', actor: id })

/** An article in which every key that can refer does so, each to the id that the function gives for the key. */
const referring = (to: (key: string) => string): Parts => ({
  dateline: { place: to('dateline.place') },
  corrections: [{ date: '2026', text: 'x', concerns: [to('concerns')] }],
  places: [place('z', { within: to('within'), mentions: [anchor('Keller', { in: to('in') })] })],
  actors: [
    person('keller', { offices: [{ title: 'x', sending: to('sending'), receiving: to('receiving'), evidence: [] }] }),
    organization('ministry', { parent: to('parent') }),
    {
      kind: 'delegation',
      id: 'envoys',
      name: 'x',
      mentions: [],
      represents: to('represents'),
      members: [to('members of a delegation')],
      head: to('head')
    },
    group('sides', { members: [to('members of a group')] })
  ],
  statements: [
    statement('s1', {
      speaker: { ...actor(to('speaker')), onBehalfOf: to('onBehalfOf') },
      reportedBy: [to('reportedBy')],
      event: to('event'),
      addressees: [to('addressees')],
      about: [to('about')],
      continues: to('continues')
    }),
    statement('s2', { speaker: { kind: 'unnamed', affiliation: to('affiliation') } }),
    statement('s3', { speaker: { kind: 'document', author: to('author') } })
  ],
  itineraries: [
    itinerary(
      'trip',
      [
        stop(to('stop'), 'planned', {
          purposes: [{ type: 'talks', with: [to('with')], event: to('event'), evidence: [] }]
        })
      ],
      {
        travellers: [to('travellers')],
        origin: to('origin'),
        returnTo: to('returnTo'),
        replaces: to('replaces'),
        reportedBy: [to('reportedBy')]
      }
    )
  ],
  events: [
    event('e1', {
      participants: [{ actor: to('participants'), role: 'party' }],
      place: to('place'),
      partOf: to('partOf'),
      reportedBy: [to('reportedBy')]
    })
  ]
})

const PATHS = [
  'dateline/place',
  'corrections/0/concerns/0',
  'places/0/within',
  'places/0/mentions/0/in',
  'actors/0/offices/0/sending',
  'actors/0/offices/0/receiving',
  'actors/1/parent',
  'actors/2/represents',
  'actors/2/members/0',
  'actors/2/head',
  'actors/3/members/0',
  'statements/0/speaker/actor',
  'statements/0/speaker/onBehalfOf',
  'statements/0/reportedBy/0',
  'statements/0/event',
  'statements/0/addressees/0',
  'statements/0/about/0',
  'statements/0/continues',
  'statements/1/speaker/affiliation',
  'statements/2/speaker/author',
  'itineraries/0/travellers/0',
  'itineraries/0/origin',
  'itineraries/0/stops/0/place',
  'itineraries/0/stops/0/purposes/0/with/0',
  'itineraries/0/stops/0/purposes/0/event',
  'itineraries/0/returnTo',
  'itineraries/0/replaces',
  'itineraries/0/reportedBy/0',
  'events/0/participants/0/actor',
  'events/0/place',
  'events/0/partOf',
  'events/0/reportedBy/0'
]

/** One id of each kind of thing. */
const IDS = {
  paragraph: 'p1',
  place: 'z',
  person: 'keller',
  organization: 'ministry',
  state: 'ruritania',
  delegation: 'envoys',
  group: 'sides',
  statement: 's1',
  itinerary: 'trip',
  event: 'e1'
}
const ACTORS = ['person', 'organization', 'state', 'delegation', 'group']
const ANYTHING = Object.keys(IDS)

/** What the format lets each key name. */
const ALLOWED: Readonly<Record<string, ReadonlyArray<string>>> = {
  ...Object.fromEntries(
    ['dateline.place', 'within', 'stop', 'place', 'origin', 'returnTo'].map((key) => [key, ['place']])
  ),
  ...Object.fromEntries(
    [
      'sending',
      'receiving',
      'represents',
      'members of a group',
      'speaker',
      'onBehalfOf',
      'addressees',
      'affiliation',
      'author',
      'with',
      'participants'
    ].map((key) => [key, ACTORS])
  ),
  concerns: ANYTHING,
  about: ANYTHING,
  in: ['paragraph'],
  parent: ['organization', 'state'],
  'members of a delegation': ['person', 'organization', 'delegation'],
  head: ['person'],
  travellers: ['person', 'delegation', 'group'],
  reportedBy: ['statement'],
  continues: ['statement'],
  event: ['event'],
  partOf: ['event'],
  replaces: ['itinerary']
}

describe('reference/unknown', () => {
  test('looks at every key that refers, in the order of the format', () => {
    expect(
      pathsOf(
        referenceUnknown,
        referring(() => 'nobody')
      )
    ).toEqual(PATHS)
  })

  test('tells what was wanted, and the nearest id of such a thing', () => {
    const parts = { places: [place('kellar')], actors: [person('keller'), organization('o', { parent: 'kella' })] }
    expect(findingsOf(referenceUnknown, { ...parts, dateline: { place: 'kella' } })).toEqual([
      {
        path: ['dateline', 'place'],
        message: '"kella" names nothing in this article: expected the id of a place',
        expected: 'the id of a place',
        received: '"kella"',
        hint: 'did you mean "kellar"?'
      },
      {
        path: ['actors', 1, 'parent'],
        message: '"kella" names nothing in this article: expected the id of an organization or a state',
        expected: 'the id of an organization or a state',
        received: '"kella"'
      }
    ])
  })

  test('looks for a hint a hundred times at the most', () => {
    const members = Array.from({ length: 120 }, () => 'kellr')
    const findings = findingsOf(referenceUnknown, { actors: [person('keller'), group('g', { members })] })
    expect(findings.map(({ hint }) => hint !== undefined)).toEqual(members.map((_, index) => index < 100))
  })

  test('is not misled by the keys of Object.prototype', () => {
    expect(pathsOf(referenceUnknown, { actors: [group('g', { members: ['constructor', 'valueof'] })] })).toHaveLength(2)
  })

  test('takes the headline for known, in anchors and in corrections', () => {
    const corrections = [{ date: '2026', text: 'x', concerns: ['headline', 'p1'] }]
    const actors = [person('keller', { mentions: [anchor('Keller', { in: 'headline' })] })]
    expect(findingsOf(referenceUnknown, { corrections, actors })).toEqual([])
  })
})

describe('reference/wrong-kind', () => {
  const state = { kind: 'state', id: 'ruritania', name: 'x', mentions: [] }

  test.each(Object.entries(IDS))('tells where a %s may stand', (kind, id) => {
    const keys: Array<string> = []
    const parts = referring((key) => {
      keys.push(key)
      return id
    })
    const { actors } = parts as { readonly actors: ReadonlyArray<Parts> }
    const inFormatOrder = PATHS.filter((_, index) => ALLOWED[KEYS_IN_ORDER[index] as string]?.includes(kind) !== true)
    expect(keys).toHaveLength(PATHS.length)
    expect(pathsOf(referenceWrongKind, { ...parts, actors: [...actors, state] })).toEqual(inFormatOrder)
  })

  test('tells what stands there and what may', () => {
    expect(
      findingsOf(referenceWrongKind, {
        actors: [person('keller'), organization('o', { parent: 'keller' })],
        events: [event('e1', { partOf: 'o' })]
      })
    ).toEqual([
      {
        path: ['actors', 1, 'parent'],
        message: '"keller" names a person: expected the id of an organization or a state',
        expected: 'the id of an organization or a state',
        received: 'the id of a person',
        related: [{ path: ['actors', 0], message: 'the person "keller"' }]
      },
      {
        path: ['events', 0, 'partOf'],
        message: '"o" names an organization: expected the id of an event',
        expected: 'the id of an event',
        received: 'the id of an organization',
        related: [{ path: ['actors', 1], message: 'the organization "o"' }]
      }
    ])
  })

  test('goes by the first of two with the same id', () => {
    const parts = {
      places: [place('x')],
      actors: [person('x'), group('g', { members: ['x'] })],
      dateline: { place: 'x' }
    }
    expect(pathsOf(referenceWrongKind, parts)).toEqual(['actors/1/members/0'])
  })
})

/** The keys of `referring` in the order of `PATHS`. */
const KEYS_IN_ORDER = [
  'dateline.place',
  'concerns',
  'within',
  'in',
  'sending',
  'receiving',
  'parent',
  'represents',
  'members of a delegation',
  'head',
  'members of a group',
  'speaker',
  'onBehalfOf',
  'reportedBy',
  'event',
  'addressees',
  'about',
  'continues',
  'affiliation',
  'author',
  'travellers',
  'origin',
  'stop',
  'with',
  'event',
  'returnTo',
  'replaces',
  'reportedBy',
  'participants',
  'place',
  'partOf',
  'reportedBy'
]

describe('reference/repeated', () => {
  test('points at the second, and from it to the first', () => {
    expect(findingsOf(referenceRepeated, { actors: [group('g', { members: ['a', 'b', 'a'] })] })).toEqual([
      {
        path: ['actors', 0, 'members', 2],
        message: '"a" stands twice in this list',
        received: '"a"',
        related: [{ path: ['actors', 0, 'members', 0], message: 'stands here first' }]
      }
    ])
  })

  test('points at the first from the third, too', () => {
    const found = findingsOf(referenceRepeated, { actors: [group('g', { members: ['b', 'a', 'a', 'a'] })] })
    expect(found.map(({ related }) => related?.[0]?.path.at(-1))).toEqual([1, 1])
  })

  test('looks at every list of ids', () => {
    const twice = { members: ['a', 'a'] }
    const parts = {
      corrections: [{ date: '2026', text: 'x', concerns: ['a', 'a'] }],
      actors: [{ kind: 'delegation', id: 'd', name: 'x', mentions: [], represents: 'a', ...twice }, group('g', twice)],
      statements: [statement('s', { reportedBy: ['a', 'a'], addressees: ['a', 'a'], about: ['a', 'a'] })],
      itineraries: [
        itinerary('t', [stop('z', 'planned', { purposes: [{ type: 'talks', with: ['a', 'a'], evidence: [] }] })], {
          travellers: ['a', 'a'],
          reportedBy: ['a', 'a']
        })
      ],
      events: [event('e', { reportedBy: ['a', 'a'] })]
    }
    expect(pathsOf(referenceRepeated, parts)).toEqual([
      'corrections/0/concerns/1',
      'actors/0/members/1',
      'actors/1/members/1',
      'statements/0/reportedBy/1',
      'statements/0/addressees/1',
      'statements/0/about/1',
      'itineraries/0/travellers/1',
      'itineraries/0/stops/0/purposes/0/with/1',
      'itineraries/0/reportedBy/1',
      'events/0/reportedBy/1'
    ])
  })

  test('lets one id stand under two keys of a record', () => {
    const offices = [{ title: 'x', sending: 'a', receiving: 'a', evidence: [] }]
    const speaker = { kind: 'actor', actor: 'a', onBehalfOf: 'a' }
    const parts = { actors: [person('a', { offices })], statements: [statement('s', { speaker })] }
    expect(findingsOf(referenceRepeated, parts)).toEqual([])
  })

  test('takes one array in two places for two lists', () => {
    const members = ['a', 'b']
    expect(pathsOf(referenceRepeated, { actors: [group('g', { members }), group('h', { members })] })).toEqual([])
    expect(
      pathsOf(referenceRepeated, {
        itineraries: [itinerary('t', [stop('z', 'planned')], { travellers: members, reportedBy: members })]
      })
    ).toEqual([])
  })
})
