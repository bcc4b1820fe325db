import { describe, expect, test } from 'vitest'
import { articleWith, everything, fragmentOf, type Loose, state } from './articles.js'
import { attributeOf, byId, type Element, elementsIn, only, rowsIn, textOf, withClass } from './parsed.js'

const elements = fragmentOf(everything)

const cardOf = (id: string): Element => byId(elements, `cq-${id}`)

const linksIn = (element: Element): ReadonlyArray<string> =>
  elementsIn(element)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attributeOf(link, 'href') ?? '')

const anchor = { in: 'p1', exact: 'envoy' }

test('every record has a card of its own', () => {
  const { actors, places, statements, itineraries, events } = everything
  for (const { id } of [...actors, ...places, ...statements, ...itineraries, ...events]) {
    expect(cardOf(id).tagName, id).toBe('li')
  }
})

describe('the head', () => {
  const head = only(elements, 'cq-masthead')

  test('tells who published it, who wrote it, when and where', () => {
    expect(textOf(only(elements, 'cq-publisher'))).toBe('The Invented Times')
    expect(textOf(only(elements, 'cq-byline'))).toBe('By Ada Example, Bo Beispiel')
    expect(textOf(only(elements, 'cq-dates'))).toBe(
      'Published 12 March 2026, 18:30 +01:00 · changed 13 March 2026, 07:05 UTC Filed from Geneva, 12 March 2026 https://news.example/2026/03/12/lake-talks?lang=en#top'
    )
    expect(linksIn(head)).toContain('https://news.example/2026/03/12/lake-talks?lang=en#top')
    expect(linksIn(head)).toContain('#cq-geneva')
  })

  test('says little where little is known', () => {
    const dates = (others: Loose): string => textOf(only(fragmentOf(articleWith(others)), 'cq-dates'))
    expect(dates({})).toBe('Not dated urn:example:article')
    expect(dates({ dateline: { date: '2020' } })).toBe('Not dated Filed 2020 urn:example:article')
    expect(textOf(only(fragmentOf(articleWith({ publisher: { name: 'P' } })), 'cq-publisher'))).toBe('P')
  })
})

describe('beside a paragraph', () => {
  test('stand those who speak in it, each once', () => {
    const [, , third] = withClass(elements, 'cq-passage')
    expect(textOf(only(elementsIn(third!), 'cq-speakers'))).toBe(
      '2 Anna Keller, remark 3 a senior official of the foreign ministry of Ruritania'
    )
    expect(linksIn(only(elementsIn(third!), 'cq-speakers'))).toEqual([
      '#cq-keller-at-station',
      '#cq-anna-keller',
      '#cq-official-on-bridge'
    ])
  })

  test('a paragraph says in which language it is', () => {
    const languages = withClass(elements, 'cq-paragraph').map((paragraph) => attributeOf(paragraph, 'lang'))
    expect(languages).toEqual(everything.body.map(({ language }) => language ?? 'en'))
    expect(withClass(elements, 'cq-paragraph').every((paragraph) => attributeOf(paragraph, 'dir') === 'auto')).toBe(
      true
    )
  })

  test('an overlong language tag is left out', () => {
    const language = `x-${'abcdefgh-'.repeat(10)}a`
    const [paragraph] = withClass(fragmentOf(articleWith({ language })), 'cq-paragraph')
    expect(paragraph && attributeOf(paragraph, 'lang')).toBeUndefined()
  })
})

describe('a statement', () => {
  test('tells who speaks from which post, the words, and the occasion', () => {
    const card = cardOf('rochat-speech-end')
    expect(textOf(elementsIn(card).find(({ tagName }) => tagName === 'h3')!)).toBe('7 Claire Rochat')
    expect(textOf(only(elementsIn(card), 'cq-kind'))).toBe('mediator')
    expect(rowsIn(card)).toEqual({
      'On behalf of': 'Switzerland',
      Medium: 'speech',
      Mode: 'indirect',
      Occasion: 'Opening of the second round',
      Continues: 'statement 6',
      About: expect.any(String),
      'Named here as': '“She”',
      'Reporting words': '“added”'
    })
    expect(textOf(only(elementsIn(card), 'cq-said-paraphrased'))).toBe(
      'the delegations would meet behind closed doors on Friday paraphrased, ¶7'
    )
    expect(linksIn(card)).toContain('#cq-rochat-speech-end--1')
  })

  test.each([
    ['viktor-lorenz', 'acting foreign minister, for Graustark'],
    ['unnamed', 'not named; of the foreign ministry of Ruritania'],
    ['persuasion', 'document by Jane Austen']
  ])('of %s says who that is', (name, note) => {
    const ids: Readonly<Record<string, string>> = { 'viktor-lorenz': 'lorenz-shovel', unnamed: 'official-on-bridge' }
    const card =
      name === 'viktor-lorenz'
        ? byId(
            elements,
            `cq-${everything.statements.find(({ speaker }) => speaker.kind === 'actor' && speaker.actor === name)!.id}`
          )
        : cardOf(ids[name] ?? name)
    expect(textOf(only(elementsIn(card), 'cq-kind'))).toBe(note)
  })

  test.each<[string, Loose, string, string | undefined]>([
    ['nobody who is named', { kind: 'unnamed' }, '1 somebody', 'not named'],
    ['a document without a title', { kind: 'document' }, '1 a document', 'document'],
    ['words of the text', { kind: 'document', anchor }, '1 envoy', 'document'],
    ['words of the text', { kind: 'unnamed', anchor }, '1 envoy', 'not named'],
    ['an actor that is not there', { kind: 'actor', actor: 'x' }, '1 x (not in the article)', undefined],
    ['a state', { kind: 'actor', actor: 'a' }, '1 A', undefined],
    ['somebody with a post', { kind: 'actor', actor: 'b' }, '1 B', 'designate envoy'],
    ['somebody whose posts are past', { kind: 'actor', actor: 'c' }, '1 C', undefined]
  ])('of %s', (_name, speaker, title, note) => {
    const person = (id: string, ...offices: ReadonlyArray<Loose>): Loose => ({ ...state(id), kind: 'person', offices })
    const actors = [
      state('a'),
      person(
        'b',
        { title: 'old', status: 'former', evidence: [] },
        { title: 'envoy', status: 'designate', evidence: [] }
      ),
      person('c', { title: 'old', status: 'former', evidence: [] })
    ]
    const segments = [{ ...anchor, type: 'paraphrased' }]
    const made = fragmentOf(articleWith({ actors, statements: [{ id: 's', speaker, segments }] }))
    const inner = elementsIn(byId(made, 'cq-s'))
    expect(textOf(inner.find(({ tagName }) => tagName === 'h3')!)).toBe(title)
    expect(withClass(inner, 'cq-kind').map(textOf)).toEqual(note === undefined ? [] : [note])
  })

  test.each<[Loose, string]>([
    [{ kind: 'remark' }, 'remark'],
    [{ kind: 'interview' }, 'interview'],
    [{ kind: 'broadcast', outlet: 'Radio' }, 'broadcast, Radio'],
    [{ kind: 'social-post', platform: 'Mastodon' }, 'post on Mastodon'],
    [{ kind: 'social-post', platform: 'Mastodon', url: 'https://example.org/1' }, 'post on Mastodon']
  ])('through the medium %j', (medium, words) => {
    const statement = { id: 's', speaker: { kind: 'unnamed' }, segments: [{ ...anchor, type: 'quoted' }], medium }
    const made = fragmentOf(articleWith({ statements: [statement] }))
    expect(rowsIn(byId(made, 'cq-s'))['Medium']).toBe(words)
    expect(linksIn(byId(made, 'cq-s')).includes('https://example.org/1')).toBe('url' in medium)
  })

  test('is known by its words in another language', () => {
    const said = elementsIn(cardOf('draft-treaty')).find((element) => element.tagName === 'blockquote')!
    expect(textOf(said)).toMatch(/^“The delegations shall meet .* before the other\.” quoted, ¶9$/)
    const french = withClass(elements, 'cq-said').filter((words) => attributeOf(words, 'lang') === 'fr')
    expect(french.length).toBe(2)
  })
})

describe('a journey', () => {
  const [first, second, third, fourth, fifth] = everything.itineraries.map(({ id }) => cardOf(id))

  const stopsOf = (card: Element): ReadonlyArray<string> =>
    withClass(elementsIn(card), 'cq-stop-name').map((name) => textOf(name))

  test('goes from its origin over its stops and back', () => {
    expect(stopsOf(first!)).toEqual(['From Strelsau', 'Vienna left', 'Geneva reached', 'Back to Strelsau'])
    const list = elementsIn(first!).find((element) => element.tagName === 'ol')!
    expect(elementsIn(list).filter(({ tagName }) => tagName === 'svg').length).toBe(2)
    expect(textOf(list)).toContain('Departure 10 March 2026 (“Tuesday”)')
    expect(textOf(list)).toContain(
      'talks: the second round of the Lake Talks, with the delegation of Graustark (Second round of the Lake Talks)'
    )
  })

  test('tells what is done and what is planned, put off or called off by shape and by word', () => {
    expect(stopsOf(third!)).toEqual(['Pristina cancelled'])
    expect(stopsOf(fourth!)).toContain('Vienna planned')
    expect(textOf(fifth!)).toContain('postponed')
    const drawings = ['done', 'underway', 'planned', 'postponed', 'cancelled'].map((shape) => {
      const status = withClass(elements, `cq-status-${shape}`)[0]!
      const line = elements.find(
        (element) =>
          elementsIn(element).includes(status) &&
          element.tagName === 'p' &&
          withClass(elementsIn(element), 'cq-kind').length > 0
      )!
      return JSON.stringify(
        withClass(elementsIn(line), 'cq-sign').map((sign) => elementsIn(sign).map(({ attrs }) => attrs))
      )
    })
    expect(new Set(drawings).size).toBe(5)
  })

  test('names what it takes the place of', () => {
    expect(rowsIn(fourth!)['In place of']).toBe('journey 3')
    expect(rowsIn(second!)['In place of']).toBeUndefined()
  })

  test('may start nowhere in particular, at some time', () => {
    const itinerary = {
      id: 'i',
      travellers: ['a'],
      status: 'planned',
      departure: {
        kind: 'relative',
        expression: { in: 'p1', exact: 'left' },
        reference: { kind: 'weekday', weekday: 'monday', direction: 'past' }
      },
      stops: [{ place: 'x', status: 'planned', purposes: [], evidence: [anchor] }],
      evidence: [anchor]
    }
    const made = fragmentOf(articleWith({ itineraries: [itinerary] }))
    expect(textOf(byId(made, 'cq-i'))).toContain('From a place that is not named Departure “left” (date not known)')
    expect(textOf(byId(made, 'cq-i'))).toContain('x (not in the article) planned')
  })
})

describe('events', () => {
  const titles = (all: ReadonlyArray<Element>): ReadonlyArray<string> =>
    elementsIn(byId(all, 'cq--events'))
      .filter(({ tagName }) => tagName === 'h3')
      .map(textOf)

  test('tell when, where, who in which role, and how they are coded', () => {
    const card = cardOf('lake-talks')
    expect(rowsIn(card)).toEqual({
      When: 'since 2025',
      Participants: 'Ruritania party Graustark party Claire Rochat mediator Switzerland host',
      Topics: 'border crossings; the treaty',
      'Coded as': 'PLOVER CONSULT third-party (diplomatic, territory) CAMEO 046 Engage in negotiation',
      Confidence: '100 %'
    })
    expect(textOf(only(elementsIn(card), 'cq-kind'))).toBe('ongoing · negotiation')
  })

  test('stand in the order of time, then of the article', () => {
    const time = (value: unknown): Loose => ({ time: value })
    const on = (value: string): Loose => time({ kind: 'date', value })
    const event = (label: string, others: Loose): Loose => ({
      id: label.toLowerCase(),
      type: 'other',
      label,
      participants: [],
      status: 'occurred',
      evidence: [anchor],
      ...others
    })
    const relative = { kind: 'relative', expression: anchor, reference: { kind: 'offset', unit: 'day', amount: -1 } }
    const events = [
      event('N', {}),
      event('F', on('2020-12-04?')),
      event('D', on('2020-12-03')),
      event('E', time({ kind: 'instant', value: '2020-12-03T10:00:00Z' })),
      event('A', on('../1990')),
      event('B', time(relative)),
      event('C', time({ ...relative, resolved: '2020-12-02' })),
      event('M', {}),
      event('G', on('2020-12-05/..'))
    ]
    expect(titles(fragmentOf(articleWith({ datePublished: '2020-12-03', events }), { issues: [] }))).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
      'F',
      'G',
      'N',
      'M'
    ])
    const undated = events.filter(({ label }) => label === 'B' || label === 'D' || label === 'N')
    expect(titles(fragmentOf(articleWith({ events: undated }), { issues: [] }))).toEqual(['D', 'N', 'B'])
  })
})

describe('an actor', () => {
  test('tells its posts, what it says, and where it is mentioned', () => {
    const card = cardOf('anna-keller')
    expect(textOf(elementsIn(card).find(({ tagName }) => tagName === 'h3')!)).toBe('Dr Anna Keller')
    expect(rowsIn(card)).toMatchObject({
      'Also called': 'Keller, Mme Keller',
      Identifiers: 'Wikidata Q4115189',
      Says: 'statement 2',
      Confidence: '98 %'
    })
    expect(rowsIn(card)['Offices']).toMatch(
      /^foreign minister, for Ruritania \(current, since November 2024\) ¶2 “.*” ambassador, for Ruritania, to Graustark \(former, since about 2017, until June 2021\)/
    )
    const back = only(elementsIn(card), 'cq-back')
    expect(textOf(back)).toBe('11 mentions: ¶2 ¶2 ¶2 ¶3 ¶3 ¶4 ¶10 ¶21 ¶22 ¶22 ¶22')
    expect(linksIn(back)).toEqual(Array.from({ length: 11 }, (_, index) => `#cq-anna-keller--${index + 1}`))
  })

  test.each([
    ['claire-rochat', 'person', { Nationality: 'CH' }],
    ['ruritanian-mission', 'organization: mission', { 'Part of': 'the foreign ministry of Ruritania' }],
    ['swiss-broadcaster', 'organization: media', { Country: 'CH' }],
    ['lake-foundation', 'organization', {}],
    ['bridges-without-borders', 'organization: NGO', {}],
    ['ruritania', 'state', { Government: 'the Elphberg government' }],
    ['switzerland', 'state', { Country: 'CH', Identifiers: 'Wikidata Q39, CAMEO CHE' }],
    [
      'league-delegation',
      'delegation',
      { Represents: 'League of Invented States', Head: 'Оксана Левченко', Members: 'Оксана Левченко' }
    ],
    ['two-sides', 'group', { Members: 'Ruritania, Graustark' }]
  ])('%s is told to be a %s', (id, kind, rows) => {
    expect(textOf(only(elementsIn(cardOf(id)), 'cq-kind'))).toBe(kind)
    expect(rowsIn(cardOf(id))).toMatchObject(rows)
  })

  test('has links for the schemes that have a site, and none for others', () => {
    const links = elements.flatMap((element) => attributeOf(element, 'href') ?? []).filter((to) => !to.startsWith('#'))
    expect(links).toEqual(
      expect.arrayContaining([
        'https://www.wikidata.org/wiki/Q4115189',
        'https://www.geonames.org/2660646',
        'https://viaf.org/viaf/102333412',
        'https://isni.org/isni/0000000218250097',
        'https://orcid.org/0000-0002-1825-0097',
        'https://search.gleif.org/#/record/000000EXAMPLEBANK041',
        'https://bridges.example/about#organization'
      ])
    )
    expect(rowsIn(cardOf('choir'))['Identifiers']).toBe('URI tag:choir.example,2026:zenda')
    expect(linksIn(cardOf('choir')).filter((to) => !to.startsWith('#'))).toEqual([])
  })
})

describe('a place', () => {
  test('tells where it is', () => {
    expect(rowsIn(cardOf('geneva'))).toEqual({
      Within: 'Switzerland',
      Country: 'CH',
      Coordinates: '46.2044° N, 6.1432° E',
      Identifiers: 'Wikidata Q71, GeoNames 2660646'
    })
    expect(textOf(only(elementsIn(cardOf('station')), 'cq-kind'))).toBe('place')
    expect(textOf(only(elementsIn(cardOf('swiss-territory')), 'cq-back'))).toBe('Not mentioned by words of its own')
  })

  test('may lie south and west', () => {
    const place = { id: 'x', name: 'X', type: 'city', coordinates: [-58.4, -34.6], mentions: [] }
    const made = fragmentOf(articleWith({ places: [place] }))
    expect(rowsIn(byId(made, 'cq-x'))['Coordinates']).toBe('34.6° S, 58.4° W')
  })
})

describe('the end', () => {
  test('tells what was put right', () => {
    expect(textOf(byId(elements, 'cq--corrections'))).toBe(
      'Corrections 13 March 2026, 07:05 UTC An earlier version said that three crossings would be reopened. ' +
        'Concerns headline, ¶4, statement 4, Agreement to reopen two border crossings ' +
        '13 March 2026 The name of the villa has been corrected.'
    )
  })

  test('tells who read the facts and who holds the rights', () => {
    expect(rowsIn(byId(elements, 'cq--about'))).toEqual({
      'Identified by': 'urn:communique:fixture:everything',
      Language: 'en',
      'Facts read by': 'Ada Example (human), example-annotator (software, version 2.1.0)',
      'Read on': '13 March 2026, 09:00:00.250 UTC',
      'Rights holder': 'The Invented Times',
      Licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      'Terms of use': 'Invented; free for any use.',
      'Format version': '1'
    })
  })

  test('says no more than is known', () => {
    const others = {
      annotation: { creators: [{ name: 'A', type: 'human' }] },
      rights: { license: 'urn:example:licence' }
    }
    expect(rowsIn(byId(fragmentOf(articleWith(others)), 'cq--about'))).toEqual({
      'Identified by': 'urn:example:article',
      Language: 'en',
      'Facts read by': 'A (human)',
      Licence: 'urn:example:licence',
      'Format version': '1'
    })
    const holder = { rights: { holder: 'H' } }
    expect(rowsIn(byId(fragmentOf(articleWith(holder)), 'cq--about'))['Rights holder']).toBe('H')
  })
})

test('extensions can be opened, wherever they stand', () => {
  const texts = withClass(elements, 'cq-extensions').map(textOf)
  expect(texts.length).toBe([...JSON.stringify(everything).matchAll(/"extensions":/g)].length)
  expect(texts).toContain('Extensions { "com.example.gazetteer": { "rank": 1, "checked": true, "note": null } }')
  expect(
    elements
      .filter(({ tagName }) => tagName === 'details')
      .every((element) => attributeOf(element, 'open') === undefined)
  ).toBe(true)
})
