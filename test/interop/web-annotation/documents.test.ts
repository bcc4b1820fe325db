import { describe, expect, test } from 'vitest'
import { ID, articleOf, quote, targetOf, annotationOf, read } from './readAnnotations.js'

describe('documents', () => {
  const one = annotationOf(quote('Monday'))
  const note = { anchor: { in: 'p1', exact: 'Monday' }, motivations: [], bodies: [] }

  test.each([
    ['one', one],
    ['a list', [one]],
    ['a page', { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:x:page', items: [one] }],
    ['a page of one that is no list', { items: one }],
    [
      'a collection',
      { type: ['BasicContainer', 'AnnotationCollection'], first: { type: 'AnnotationPage', items: [one] } }
    ]
  ])('may be %s', (_, document) => {
    expect([read(document).notes, read(document).losses]).toEqual([[note], []])
  })

  test('tell of more than there is', () => {
    const page = { items: [one], next: 'urn:x:2', startIndex: 0, odd: 1, partOf: null }
    expect(read(page).losses).toEqual([
      '/next: not-found: the page after this one is not here: "urn:x:2"',
      '/startIndex: no-place: an article has no place for it',
      '/odd: not-known: the annotation model does not name this key, or not here'
    ])
    expect(read({ items: [], next: {} }).losses).toEqual([
      '/next: not-found: the page after this one is not here: "no id"'
    ])
    expect(read({ first: 'urn:x:1', total: 3 }).losses).toEqual([
      '/total: no-place: an article has no place for it',
      '/first: not-found: the first page of the collection is not here'
    ])
  })

  test.each([[null], [1], ['urn:x:1'], [[[]]], [[null]]])('may be no annotations: %j', (document) => {
    const { notes, losses } = read(document)
    expect([notes, losses]).toEqual([[], [expect.stringMatching(/: not-valid: an annotation is an object$/)]])
  })

  test('may be something else, or about nothing', () => {
    expect(
      read([
        { ...one, type: 'oa:Annotation' },
        { ...one, '@type': ['http://www.w3.org/ns/oa#Annotation'] }
      ]).losses
    ).toEqual([])
    expect(read([{ ...one, type: 'Note' }, {}, []]).losses).toEqual([
      '/0: not-valid: it is no Annotation: its type is "Note"',
      '/1: not-found: it is about no words of this article',
      '/2: not-valid: an annotation is an object'
    ])
    expect(read([]).article).toEqual(articleOf())
  })
})

describe('targets', () => {
  test.each([
    [ID],
    ['https://news.example/1#top'],
    ['https://news.example/1'],
    ['https://news.example/1#p2'],
    [{ id: ID }]
  ])('are words of %j', (source) => {
    expect(read({ target: targetOf(quote('Monday'), source) }).notes).toHaveLength(1)
  })

  test('are words of this article, not of another, nor of all of it', () => {
    const targets = [
      targetOf(quote('Monday'), 'urn:example:other'),
      { selector: quote('Monday') },
      ID,
      { source: ID },
      { ...targetOf(quote('Monday'), { id: ID, label: 'News' }), styleClass: 'red', mood: 'bad' }
    ]
    const { notes, losses } = read({ target: targets })
    expect(notes).toHaveLength(1)
    expect(losses).toEqual([
      '/target/0/source: not-found: it is about "urn:example:other", not about this article',
      '/target/1: not-found: it is about something without an id, not about this article',
      '/target/2: no-place: it is about a whole resource, not about words of the text',
      '/target/3: no-place: it is about a whole resource, not about words of the text',
      '/target/4/styleClass: no-place: an article has no place for it',
      '/target/4/mood: not-known: the annotation model does not name this key, or not here',
      '/target/4/source/label: not-known: the annotation model does not name this key, or not here'
    ])
  })
})

test('an annotation as a public annotation service writes it', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/a/x1',
    type: 'Annotation',
    created: '2026-03-12T10:00:00.123456+00:00',
    modified: '2026-03-12T10:00:00.123456+00:00',
    creator: 'acct:ann@notes.example',
    body: [
      { type: 'TextualBody', value: 'Really?', format: 'text/markdown' },
      { type: 'TextualBody', value: 'doubt', purpose: 'tagging' }
    ],
    target: [
      {
        source: 'https://news.example/1',
        selector: [
          { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/div[1]' }, endSelector: {} },
          { type: 'TextPositionSelector', start: 4711, end: 4717 },
          { type: 'TextQuoteSelector', exact: 'Ankara', prefix: '\n  In 🇶🇦 Doha, then in ', suffix: ', Cook met' }
        ]
      }
    ]
  }
  const { notes, losses } = read(annotation)
  expect(notes).toEqual([
    {
      id: 'https://notes.example/a/x1',
      anchor: { in: 'p2', exact: 'Ankara' },
      motivations: [],
      bodies: [
        { text: 'Really?', purposes: [] },
        { text: 'doubt', purposes: ['tagging'] }
      ]
    }
  ])
  expect(losses.map((loss) => loss.split(': ').slice(0, 2).join(': '))).toEqual([
    '/target/0/selector/0: no-place',
    '/target/0/selector/2: narrowed',
    '/target/0/selector/1: not-found',
    '/body/0/format: no-place',
    '/created: no-place',
    '/modified: no-place',
    '/creator: no-place'
  ])
})
