import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.js'
import { fromWebAnnotations, toWebAnnotations } from '../../../src/interop/web-annotation/index.js'
import { readIn } from '../../support/fixtureFiles.js'
import {
  articleOf,
  ID,
  quote,
  targetOf,
  annotationOf,
  fact,
  read,
  mentionsOfDoha,
  type Parts
} from './readAnnotations.js'

describe('annotations of facts', () => {
  test('add mentions', () => {
    const annotations = [
      annotationOf(quote('Doha', { prefix: 'left ' }), fact('doha', 'mention', 'name')),
      annotationOf(quote('Monday'), fact('doha', 'metonym')),
      annotationOf(quote('In 🇶🇦'), fact('doha'))
    ]
    expect(mentionsOfDoha(annotations)).toEqual([
      { in: 'p1', exact: 'Doha', prefix: 'ok left ', suffix: ' on Mond', form: 'name' },
      { in: 'p1', exact: 'Monday', form: 'metonym' },
      { in: 'p2', exact: 'In 🇶🇦' }
    ])
    expect(read(annotations).losses).toEqual([])
    expect(read(annotations).notes).toEqual([])
  })

  test('keep what the article has, and tell the form of it', () => {
    const named = annotationOf(quote('Ann Cook'), fact('cook', 'name'))
    const again = annotationOf(quote('Ann Cook'), fact('cook', 'pronoun'))
    const { article, losses } = read([named, named, again, annotationOf(quote('she'), fact('cook'))])
    expect(article.actors[0]?.mentions).toEqual([
      { in: 'p1', exact: 'Ann Cook', form: 'name' },
      { in: 'p1', exact: 'she' }
    ])
    expect(losses).toEqual(['/2/target/selector: ambiguous: another annotation says otherwise of the same words'])
  })

  test('keep mentions that stand twice', () => {
    const twice = { in: 'p2', exact: 'Ankara' }
    const places = [
      { id: 'ankara', name: 'Ankara', type: 'city', mentions: [twice, { ...twice, form: 'name' }, twice] }
    ]
    const { article } = read(annotationOf(quote('aides'), fact('ankara')), { places })
    expect(article.places[0]?.mentions).toEqual([
      twice,
      { ...twice, form: 'name' },
      twice,
      { in: 'p2', exact: 'aides' }
    ])
  })

  test('put segments in reading order, and refuse those that overlap', () => {
    const segment = (exact: string, ...words: ReadonlyArray<string>): Parts =>
      annotationOf(quote(exact), fact('s1', ...words))
    const { article, losses } = read([
      segment('We met', 'segment', 'quoted'),
      segment('met,', 'quoted'),
      segment('we talked', 'quoted'),
      segment('“and we', 'quoted'),
      segment('she said', 'segment'),
      segment('she said'),
      segment('Ankara', 'evidence', 'quoted')
    ])
    expect(article.statements[0]?.segments.map(({ exact }) => exact)).toEqual(['We met', 'and we talked'])
    expect([...losses].sort()).toEqual([
      '/1/target/selector: not-valid: its words overlap another segment of the same statement',
      '/2/target/selector: not-valid: its words overlap another segment of the same statement',
      '/3/target/selector: not-valid: its words overlap another segment of the same statement',
      '/4/body/0: not-valid: it does not tell whether its words are quoted or paraphrased',
      '/5/body/0: not-valid: it does not tell what its words are to it: segment or cue',
      '/6/body/0: not-valid: it does not tell what its words are to it: segment or cue'
    ])
  })

  test('give a fact its one place for words of a kind', () => {
    const { article, losses } = read([
      annotationOf(quote('she said'), fact('s1', 'cue')),
      annotationOf(quote('she'), fact('s1/speaker')),
      annotationOf(quote('Monday'), fact('s1/saidAt', 'expression')),
      annotationOf(quote('on Monday'), fact('s1/saidAt')),
      annotationOf(quote('Envoy Ann'), fact('cook/offices/0', 'evidence'))
    ])
    expect(article.statements[0]).toMatchObject({
      cue: { in: 'p1', exact: 'she said' },
      speaker: { anchor: { in: 'p1', exact: 'she' } },
      saidAt: { expression: { in: 'p1', exact: 'Monday' } }
    })
    expect(article.actors[0]).toMatchObject({ offices: [{ evidence: [{ in: 'p1', exact: 'Envoy Ann' }] }] })
    expect(losses).toEqual(['/3/target/selector: ambiguous: another annotation tells other words'])
    const moved = fromWebAnnotations(article, annotationOf(quote('said'), fact('s1', 'cue')))
    expect([moved.value?.article.statements[0]?.cue, moved.losses]).toEqual([{ in: 'p1', exact: 'said' }, []])
  })

  test('know a place or an actor by an identifier', () => {
    const by = (source: string, purpose = 'identifying'): Parts => ({
      body: { type: 'SpecificResource', source, purpose }
    })
    const selector = quote('Ankara')
    const wikidata = 'http://www.wikidata.org/entity/Q3861'
    expect(mentionsOfDoha(annotationOf(selector, by(wikidata)))).toEqual([{ in: 'p2', exact: 'Ankara' }])
    expect(mentionsOfDoha(annotationOf(selector, by(wikidata, 'linking')))).toEqual([])
    const { notes, losses } = read(annotationOf(selector, by('urn:x:1')))
    expect(losses).toEqual(['/body: ambiguous: it names "ankara" and "cook"'])
    expect(notes).toEqual([
      {
        anchor: { in: 'p2', exact: 'Ankara' },
        motivations: [],
        bodies: [{ source: 'urn:x:1', purposes: ['identifying'] }]
      }
    ])
  })

  test('leave a note of what they say besides', () => {
    const body = [
      ...(fact('doha', 'mention', 'name')['body'] as ReadonlyArray<unknown>),
      { value: 'Doha', purpose: ['tagging'] },
      { value: 'capital', purpose: 'oa:tagging' },
      { value: 'place', purpose: 'classifying' },
      { source: 'http://www.wikidata.org/entity/Q3861', purpose: 'identifying' },
      { source: 'http://www.wikidata.org/entity/Q1', purpose: 'identifying' },
      { value: 'Is it?' }
    ]
    const { notes, article } = read({ ...annotationOf(quote('Monday'), { body }), id: 'urn:x:7' })
    expect(article.places[0]?.mentions).toHaveLength(1)
    expect(notes).toEqual([
      {
        id: 'urn:x:7',
        anchor: { in: 'p1', exact: 'Monday' },
        motivations: [],
        bodies: [
          { text: 'capital', purposes: ['tagging'] },
          { text: 'place', purposes: ['classifying'] },
          { source: 'http://www.wikidata.org/entity/Q1', purposes: ['identifying'] },
          { text: 'Is it?', purposes: [] }
        ]
      }
    ])
  })

  test('leave a note of a motivation of another kind, and lose an id of another', () => {
    const mention = annotationOf(quote('Monday'), fact('doha'))
    expect(read({ ...mention, motivation: ['identifying', 'questioning'] }).notes).toHaveLength(1)
    const { notes, losses } = read({ ...mention, motivation: 'identifying', id: 'urn:x:7' })
    expect([notes, losses]).toEqual([[], ['/id: no-place: anchors have no id: "urn:x:7"']])
    expect(read({ ...mention, '@id': 'urn:x:7' }).losses).toEqual(['/@id: no-place: anchors have no id: "urn:x:7"'])
    expect(read({ ...mention, id: `${ID}#doha/mentions/0` }).losses).toEqual([])
  })

  test('may name what is not there', () => {
    const { notes, losses } = read(annotationOf(quote('Monday'), fact('cairo', 'mention')))
    expect(losses).toEqual(['/body/0: not-found: the article has no such fact'])
    expect(notes).toMatchObject([{ bodies: [{ text: 'mention' }] }])
    expect(read(annotationOf(quote('Monday'), fact('cairo'))).notes).toEqual([])
  })
})

test('an annotation may not tie everything to everything', () => {
  const places = Array.from({ length: 101 }, (_, index) => ({
    id: `place-${index}`,
    name: 'Place',
    type: 'city',
    mentions: []
  }))
  const body = places.map(({ id }) => ({ source: `${ID}#${id}` }))
  const tied = (length: number): ReadonlyArray<string> => {
    const target = Array.from({ length }, () => targetOf(quote('Monday')))
    return read({ target, body }, { places }).losses
  }
  expect(tied(99)).toEqual([])
  expect(tied(100)).toEqual([': not-valid: it ties 100 targets to 101 facts: more than are read'])
})

describe('notes', () => {
  test('hold texts and resources', () => {
    const body = [
      'urn:x:1',
      { id: 'urn:x:2', type: 'Video', format: 'video/mp4' },
      { '@id': 'urn:x:3', purpose: ['linking', { id: 'oa:describing' }, 7] },
      { source: { id: 'urn:x:4', label: 'Four' }, purpose: 'identifying' },
      { type: 'TextualBody', value: 'So', format: 'text/plain', language: null }
    ]
    const { notes, losses } = read(
      annotationOf(quote('Monday'), { body, bodyValue: 'No', motivation: 'oa:commenting' })
    )
    expect(notes).toEqual([
      {
        anchor: { in: 'p1', exact: 'Monday' },
        motivations: ['commenting'],
        bodies: [
          { source: 'urn:x:1', purposes: [] },
          { source: 'urn:x:2', purposes: [] },
          { source: 'urn:x:3', purposes: ['linking', 'describing'] },
          { source: 'urn:x:4', purposes: ['identifying'] },
          { text: 'So', purposes: [] },
          { text: 'No', purposes: [] }
        ]
      }
    ])
    expect(losses).toEqual([
      '/body/1/format: no-place: an article has no place for it',
      '/body/3/source/label: not-known: the annotation model does not name this key, or not here',
      '/body/4/format: no-place: an article has no place for it'
    ])
  })

  test('hold nothing else', () => {
    const body = [7, {}, { value: 7 }, '', { type: 'Choice', items: [] }]
    const { losses } = read(annotationOf(quote('Monday'), { body, bodyValue: 7, creator: 'urn:x', text: 'No' }))
    const reason = 'a body is a text with a value, or a resource with a source or an id'
    expect(losses).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `/body/${index}: not-valid: ${reason}`),
      `/bodyValue: not-valid: ${reason}`,
      '/creator: no-place: an article has no place for it',
      '/text: not-known: the annotation model does not name this key, or not here'
    ])
  })

  test('are one for each target', () => {
    const target = [targetOf(quote('Monday')), targetOf(quote('Ankara'))]
    expect(read({ target, bodyValue: 'Both' }).notes).toHaveLength(2)
  })
})

describe('creators', () => {
  const mention = annotationOf(quote('Monday'), fact('doha'))
  const ann = { type: 'Person', name: 'Ann' }
  const reader = { type: ['as:Application'], name: 'reader', homepage: 'https://reader.example' }

  test('are those who drew the facts', () => {
    const { article, losses } = read([
      { ...mention, creator: [ann, reader], created: '2026-03-12T09:00:00Z' },
      { ...mention, creator: ann, created: '2026-03-12T10:00:00Z' },
      { ...mention, creator: [ann, ann, { type: 'Organization', name: 'League' }, { type: 'Person' }, 'urn:x:ann'] }
    ])
    expect(article.annotation).toEqual({
      creators: [
        { name: 'Ann', type: 'human' },
        { name: 'reader', type: 'software' },
        { name: 'Ann', type: 'human' }
      ],
      created: '2026-03-12T09:00:00Z'
    })
    expect(losses).toEqual([
      '/0/creator/1/homepage: no-place: an article has no place for it',
      '/1/created: no-place: an article has one time at which its facts were drawn, and this is another',
      '/2/creator/2: not-valid: a creator has a name, and is a Person or Software',
      '/2/creator/3: not-valid: a creator has a name, and is a Person or Software',
      '/2/creator/4: not-valid: a creator has a name, and is a Person or Software'
    ])
  })

  test('are not there twice', () => {
    const annotation = {
      creators: [{ name: 'Ann', type: 'human', version: '2' }],
      created: '2026-03-12T10:00:00+01:00'
    }
    const { article, losses } = read({ ...mention, creator: ann, created: '2026-03-12T09:00:00Z' }, { annotation })
    expect([article.annotation, losses]).toEqual([annotation, []])
  })

  test('come before the time', () => {
    const { article, losses } = read([
      { ...mention, created: '2026-03-12T09:00:00Z' },
      { ...mention, created: 'yesterday' }
    ])
    expect(article.annotation).toBeUndefined()
    expect(losses).toEqual([
      '/0/created: no-place: an article has one time at which its facts were drawn, and this is another',
      '/1/created: not-valid: it is no date-time with seconds and a zone'
    ])
  })
})

test('there is no value where the article would break a rule', () => {
  const { value, losses } = fromWebAnnotations({ ...articleOf(), id: 'no uri' } as never, [])
  expect([value, losses[0]?.code, losses[0]?.pointer]).toEqual([undefined, 'not-valid', ''])
})

test.each([['khalilzad-heads-for-turkey-and-qatar'], ['everything']])(
  'what was written of %s changes nothing',
  (name) => {
    const article = parseArticle(JSON.parse(readIn('valid', `${name}.json`)))
    const { value, losses } = fromWebAnnotations(article, toWebAnnotations(article).value)
    expect([value?.article, value?.notes, losses]).toEqual([article, [], []])
  }
)
