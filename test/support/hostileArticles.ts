import { Article, formatIssues, issuesOf } from '../../src/index.js'

type Parts = Readonly<Record<string, unknown>>

/** A kind of article whose structure is sound, made to cost those who check it as much as can be. */
export interface HostileFamily {
  /** What it is full of. */
  readonly name: string
  /** Whether it is about anchors into repeated text, for which the bound of time is another. */
  readonly isSearch: boolean
  /** An article of the family whose compact JSON has about as many bytes. */
  readonly make: (bytes: number) => Article
}

const paragraph = (id: string, text: string): Parts => ({ id, text })
const words: Parts = { in: 'p1', exact: 'Keller' }

const base: Parts = {
  schemaVersion: '1',
  id: 'urn:communique:test:hostile',
  headline: 'Invented: Keller left Strelsau',
  language: 'en',
  body: [paragraph('p1', 'Keller left Strelsau on Thursday.')],
  datePublished: '2026-03-14',
  places: [],
  actors: [],
  statements: [],
  itineraries: [],
  events: []
}

const articleOf = (parts: Parts): Article => {
  const article: unknown = { ...base, ...parts }
  if (Article.is(article)) return article
  const result = Article.decode(article)
  throw new Error(result._tag === 'Left' ? formatIssues(issuesOf(result.left).slice(0, 3)) : 'not an article')
}

/** As many records, numbered from 0, as have that many bytes of JSON together. */
const fill = (bytes: number, make: (index: number, count: number) => unknown): ReadonlyArray<unknown> => {
  const count = Math.max(2, Math.floor(bytes / (JSON.stringify(make(123_456, 654_321)).length + 1)))
  return Array.from({ length: count }, (_, index) => make(index, count))
}

const person = (id: string, more: Parts = {}): Parts => ({
  kind: 'person',
  id,
  name: 'x',
  mentions: [words],
  offices: [],
  ...more
})
const place = (id: string, more: Parts = {}): Parts => ({ id, name: 'x', type: 'city', mentions: [], ...more })
const statement = (id: string, more: Parts = {}): Parts => ({
  id,
  speaker: { kind: 'unnamed' },
  segments: [{ ...words, type: 'paraphrased' }],
  ...more
})
const event = (id: string, more: Parts = {}): Parts => ({
  id,
  type: 'talks',
  label: 'x',
  participants: [],
  status: 'ongoing',
  evidence: [words],
  ...more
})
const stop = (more: Parts = {}): Parts => ({ place: 'z', status: 'left', purposes: [], evidence: [words], ...more })

/** Anchors, for half of the bytes, into a paragraph that has the other half. */
const search = (name: string, textOf: (bytes: number) => string, anchor: Parts): HostileFamily => ({
  name,
  isSearch: true,
  make: (bytes) => {
    const text = textOf(bytes >> 1)
    return articleOf({
      body: [paragraph('p1', text)],
      places: [place('z', { mentions: fill(bytes - Buffer.byteLength(text), () => ({ in: 'p1', ...anchor })) })]
    })
  }
})

const family = (name: string, parts: (bytes: number) => Parts): HostileFamily => ({
  name,
  isSearch: false,
  make: (bytes) => articleOf(parts(bytes))
})

const repeat = (unit: string) => (bytes: number) => unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)))
const aaaa = repeat('a')
const aaaab = (bytes: number): string => `${aaaa(bytes - 1)}b`

const searches: ReadonlyArray<HostileFamily> = [
  search('anchors found at the end of "aaaa…"', aaaab, { exact: 'aab' }),
  search('anchors found by their suffix', aaaab, { exact: 'aa', suffix: 'b' }),
  search('anchors found by a long prefix', aaaab, { exact: 'b', prefix: 'a'.repeat(200) }),
  search('long anchors found', aaaab, { exact: `${'a'.repeat(300)}b` }),
  search('anchors ambiguous in "aaaa…"', aaaa, { exact: 'aaa' }),
  search('anchors ambiguous at the end', (bytes) => `${aaaa(bytes - 2)}bb`, { exact: 'b' }),
  search('anchors ambiguous by their prefix', aaaa, { exact: 'aa', prefix: 'a' }),
  search('anchors missing in "aaaa…"', aaaa, { exact: 'aab' }),
  search('short anchors missing in wide text', repeat('字'), { exact: '字b' }),
  search('anchors missing for their suffix', aaaa, { exact: 'aa', suffix: 'b' }),
  search('anchors missing for their prefix', aaaa, { exact: 'aa', prefix: 'b' }),
  search('long anchors missing', aaaa, { exact: `${'a'.repeat(150)}b${'a'.repeat(150)}` }),
  search('anchors missing but for their case', repeat('word '), { exact: 'WORDS' }),
  search('anchors that cut surrogate pairs', repeat('😀'), { exact: '\ude00\ud83d' }),
  search('anchors over all of the headline', () => 'x', { in: 'headline', exact: 'Keller' })
]

const id = (letter: string, index: number): string => `${letter}${index.toString(36)}`
const chain = (at: (index: number, count: number) => number) => (index: number, count: number) =>
  place(id('z', index), { within: id('z', at(index, count)) })

const references: ReadonlyArray<HostileFamily> = [
  family('unknown ids', (bytes) => ({
    places: fill(bytes, (index) => place(id('z', index), { within: id('y', index) }))
  })),
  family('unknown ids, long and all but known', (bytes) => ({
    places: fill(bytes, (index) =>
      place(`${'x'.repeat(50)}${id('z', index)}`, { within: `${'x'.repeat(50)}${id('y', index)}` })
    )
  })),
  family('unknown ids in one list', (bytes) => ({
    actors: [{ kind: 'group', id: 'g', name: 'x', mentions: [], members: fill(bytes, (index) => id('a', index)) }]
  })),
  family('anchors into unknown paragraphs', (bytes) => ({
    places: [place('z', { mentions: fill(bytes, (index) => ({ in: id('q', index), exact: 'x' })) })]
  })),
  family('ids of another kind', (bytes) => ({
    places: fill(bytes, (index) => place(id('z', index), { within: 'p1' }))
  })),
  family('one id copied', (bytes) => ({ places: fill(bytes, () => place('z')) })),
  family('one id copied, and lying within itself', (bytes) => ({
    places: fill(bytes, () => place('z', { within: 'z' }))
  })),
  family('one id repeated in a list', (bytes) => ({
    statements: [statement('s', { about: fill(bytes, () => 's') })]
  })),
  family('a chain to what stands ahead', (bytes) => ({
    places: fill(
      bytes,
      chain((index) => Math.max(0, index - 1))
    ).slice(1)
  })),
  family('a chain to what follows', (bytes) => ({
    places: fill(bytes, (index, count) =>
      index === count - 1 ? place(id('z', index)) : chain((at) => at + 1)(index, count)
    )
  })),
  family('a cycle', (bytes) => ({
    places: fill(
      bytes,
      chain((index, count) => (index + 1) % count)
    )
  })),
  family('a cycle with a way back from each', (bytes) => ({
    statements: fill(bytes, (index, count) =>
      statement(id('s', index), { reportedBy: [id('s', (index + 1) % count), id('s', Math.max(0, index - 1))] })
    )
  })),
  family('cycles of two', (bytes) => ({
    places: fill(
      bytes,
      chain((index) => index ^ 1)
    )
  })),
  family('groups that all have all as members', (bytes) => {
    const count = Math.max(2, Math.floor(Math.sqrt(bytes / 5)))
    const members = Array.from({ length: count }, (_, index) => id('g', index))
    return { actors: members.map((own) => ({ kind: 'group', id: own, name: 'x', mentions: [], members })) }
  }),
  family('places that nothing mentions', (bytes) => ({ places: fill(bytes, (index) => place(id('z', index))) }))
]

const relative = (reference: Parts, more: Parts = {}): Parts => ({
  kind: 'relative',
  expression: { in: 'p1', exact: 'Thursday' },
  reference,
  ...more
})

const facts: ReadonlyArray<HostileFamily> = [
  family('people', (bytes) => ({ actors: fill(bytes, (index) => person(id('a', index))) })),
  family('mentions of one person', (bytes) => ({ actors: [person('a', { mentions: fill(bytes, () => words) })] })),
  family('short paragraphs', (bytes) => ({ body: fill(bytes, (index) => paragraph(id('q', index), 'x')) })),
  family('one long paragraph', (bytes) => ({ body: [paragraph('p1', aaaa(bytes))] })),
  family('offices with terms', (bytes) => ({
    actors: [person('a', { offices: fill(bytes, () => ({ title: 'x', since: '2017', until: '2021', evidence: [] })) })]
  })),
  family('segments of one statement', (bytes) => ({
    statements: [statement('s', { segments: fill(bytes, () => ({ ...words, type: 'quoted' })) })]
  })),
  family('statements that continue one with a long description', (bytes) => {
    const speaker = { kind: 'unnamed', description: aaaa(bytes >> 1) }
    const others = fill(bytes >> 1, (index) =>
      statement(id('s', index + 1), { speaker: { kind: 'unnamed', description: 'A' }, continues: 's0' })
    )
    return { statements: [statement('s0', { speaker }), ...others] }
  }),
  family('statements that continue each other', (bytes) => ({
    statements: fill(bytes, (index) => statement(id('s', index), index === 0 ? {} : { continues: id('s', index - 1) }))
  })),
  family('stops with dates', (bytes) => ({
    places: [place('z')],
    actors: [person('a')],
    itineraries: [
      {
        id: 't',
        travellers: ['a'],
        status: 'underway',
        stops: fill(bytes, () => stop({ arrival: { kind: 'date', value: '2026-03-12' } })),
        evidence: [words]
      }
    ]
  })),
  family('events with relative times', (bytes) => ({
    datePublished: '2026-03-14T10:00:00Z',
    events: fill(bytes, (index) =>
      event(id('e', index), {
        status: 'occurred',
        time: relative({ kind: 'weekday', weekday: 'thursday', direction: 'past' }, { resolved: '2026-03-12' })
      })
    )
  })),
  family('events with unresolved days of the calendar', (bytes) => ({
    datePublished: '2026-03-14T10:00:00Z',
    events: fill(bytes, (index) =>
      event(id('e', index), {
        status: 'occurred',
        time: relative({ kind: 'calendar', month: 2, day: 29, direction: 'past' })
      })
    )
  })),
  family('parts of one event with a relative time', (bytes) => {
    const time = relative({ kind: 'calendar', month: 2, day: 29, direction: 'past' })
    return {
      datePublished: '2026-03-14T10:00:00Z',
      events: [event('e', { time }), ...fill(bytes, (index) => event(id('e', index), { time, partOf: 'e' }))]
    }
  })
]

/** All families, each named by what its articles are full of. */
export const families: ReadonlyArray<HostileFamily> = [...searches, ...references, ...facts]
