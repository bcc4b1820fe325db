import jsonld from 'jsonld'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { type Article, Article as ArticleCodec, locate, parseArticle, pointer } from '../../../src/index.js'
import { annotatedText, toWebAnnotations, type WebAnnotation } from '../../../src/interop/web-annotation/index.js'
import { readIn } from '../../support/fixtureFiles.js'
import { onlyAnnotationContext } from './annotationContext.js'
import { annotationSchema } from './annotationSchema.js'

type Parts = Readonly<Record<string, unknown>>

const fixture = (name: string): Article => parseArticle(JSON.parse(readIn('valid', `${name}.json`)))
const real = fixture('khalilzad-heads-for-turkey-and-qatar')
const everything = fixture('everything')

const facts = { places: [], actors: [], statements: [], itineraries: [], events: [] }

const articleOf = (texts: ReadonlyArray<string>, parts: Parts = {}): Article => {
  const body = texts.map((text, index) => ({ id: `p${index + 1}`, text }))
  const id = 'urn:example:news'
  const article: unknown = { schemaVersion: '1', id, headline: 'News', language: 'en', body, ...facts, ...parts }
  if (ArticleCodec.is(article)) return article
  throw new Error('not an article')
}

const placeOf = (mentions: ReadonlyArray<Parts>, parts: Parts = {}): Parts => ({
  places: [{ id: 'doha', name: 'Doha', type: 'city', mentions, ...parts }]
})

const annotationsOf = (article: Article): ReadonlyArray<WebAnnotation> => toWebAnnotations(article).value ?? []

const lossesOf = (article: Article): ReadonlyArray<string> =>
  toWebAnnotations(article).losses.map((loss) => `${loss.pointer}: ${loss.code}`)

/** All anchors of an article with the way to them. */
const anchorsOf = (value: unknown, path: ReadonlyArray<string | number> = []): ReadonlyArray<string> => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'in' in value && 'exact' in value ? [pointer({ path })] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => (key === 'extensions' ? [] : anchorsOf(part, [...path, key])))
  ]
}

/** Expands JSON-LD; fails where a key means nothing, as `safe` asks, which the types of the processor do not know. */
const expand = async (documents: ReadonlyArray<unknown>): Promise<ReadonlyArray<unknown>> => {
  const options = { documentLoader: onlyAnnotationContext, safe: true }
  const expander = jsonld as unknown as { readonly expand: (...given: ReadonlyArray<unknown>) => Promise<unknown> }
  return (await expander.expand(documents, options)) as ReadonlyArray<unknown>
}

describe('toWebAnnotations', () => {
  test.each([
    ['real', real],
    ['full', everything]
  ])('annotates all anchors of the %s article', (_, article) => {
    const annotations = annotationsOf(article)
    expect(annotations).toHaveLength(anchorsOf(article).length)
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
    const segments = article.statements.flatMap((statement) => statement.segments)
    expect(annotations.filter(({ motivation }) => motivation === 'classifying')).toHaveLength(segments.length)
  })

  test.each([
    ['real', real],
    ['full', everything]
  ])('tells words of the %s article by quotation and by code points', (_, article) => {
    const text = annotatedText(article)
    const codePoints = [...text]
    for (const { target } of annotationsOf(article)) {
      const [quote, position] = target.selector
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('missing')
      const { exact, prefix = '', suffix = '' } = quote
      expect(codePoints.slice(position.start, position.end).join('')).toBe(exact)
      const places = text.split(prefix + exact + suffix).length - 1
      expect([exact, places]).toEqual([exact, 1])
      const before = codePoints.slice(0, position.start).join('')
      expect(before.endsWith(prefix)).toBe(true)
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(32, before.length))
    }
  })

  test('names facts, parts of facts and anchors by URI', () => {
    const ids = annotationsOf(everything).map(({ id }) => id.slice(everything.id.length))
    const wanted = [
      '#geneva/mentions/0',
      '#anna-keller/offices/0/evidence/0',
      '#pristina-summit/time/expression',
      '#treaty-signing/evidence/0'
    ]
    expect(ids).toEqual(expect.arrayContaining(wanted))
    expect(ids.some((id) => /^#[a-z-]+\/stops\/0\/purposes\/0\/evidence\/0$/.test(id))).toBe(true)
    expect(ids.some((id) => id.endsWith('/speaker/anchor'))).toBe(true)
    expect(ids.some((id) => id.endsWith('/cue'))).toBe(true)
    expect(ids.some((id) => id.endsWith('/saidAt/expression'))).toBe(true)
    expect(ids.some((id) => /\/stops\/\d+\/arrival\/expression$/.test(id))).toBe(true)
  })

  test('goes on in the fragment where the id of the article has one', () => {
    const article = articleOf(['Doha.'], { ...placeOf([{ in: 'p1', exact: 'Doha' }]), id: 'urn:example:news#2' })
    expect(annotationsOf(article).map(({ id }) => id)).toEqual(['urn:example:news#2/doha/mentions/0'])
  })

  test('says what a mention means, for people and programs', () => {
    const identifiers = [
      { scheme: 'wikidata', value: 'Q3861' },
      { scheme: 'geonames', value: '290030' },
      { scheme: 'uri', value: 'urn:example:doha' },
      { scheme: 'lei', value: '506700GE1G29325QX363' }
    ]
    const article = articleOf(['Doha.'], placeOf([{ in: 'p1', exact: 'Doha', form: 'metonym' }], { identifiers }))
    expect(annotationsOf(article)[0]?.body).toEqual([
      { type: 'SpecificResource', purpose: 'identifying', source: 'urn:example:news#doha' },
      { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q3861' },
      { type: 'SpecificResource', purpose: 'identifying', source: 'https://sws.geonames.org/290030/' },
      { type: 'SpecificResource', purpose: 'identifying', source: 'urn:example:doha' },
      { type: 'TextualBody', purpose: 'classifying', value: 'mention' },
      { type: 'TextualBody', purpose: 'classifying', value: 'metonym' },
      { type: 'TextualBody', purpose: 'tagging', value: 'Doha' }
    ])
    expect(lossesOf(article)).toEqual([
      '/headline: no-place',
      '/language: no-place',
      '/body: no-place',
      '/places/0/name: narrowed',
      '/places/0/type: no-place',
      '/places/0/identifiers: narrowed'
    ])
  })

  test('says who speaks in a segment, and whether in the very words', () => {
    const segments = [{ in: 'p1', exact: 'We met', type: 'quoted' }]
    const speakers = [
      { kind: 'actor', actor: 'cook' },
      { kind: 'unnamed', description: 'an aide' },
      { kind: 'document', title: 'Notice' },
      { kind: 'unnamed' },
      { kind: 'actor', actor: 'nobody-here' }
    ]
    const statements = speakers.map((speaker, index) => ({ id: `s${index}`, speaker, segments }))
    const actors = [{ id: 'cook', kind: 'person', name: 'Ann Cook', offices: [], mentions: [] }]
    const annotations = annotationsOf(articleOf(['“We met.”'], { statements, actors }))
    expect(annotations.map(({ body }) => body.slice(1).map((one) => 'value' in one && one.value))).toEqual([
      ['segment', 'quoted', 'Ann Cook'],
      ['segment', 'quoted', 'an aide'],
      ['segment', 'quoted', 'Notice'],
      ['segment', 'quoted'],
      ['segment', 'quoted']
    ])
    expect(annotations[0]?.body[0]).toEqual({
      type: 'SpecificResource',
      purpose: 'linking',
      source: 'urn:example:news#s0'
    })
  })

  test('counts code points, not code units, and cuts no character', () => {
    const family = '👩\u200d👩\u200d👧'
    const text = `${'🇶🇦'.repeat(3)}${family}${'e\u0301'.repeat(16)}Doha${'\u{1F600}'.repeat(40)}`
    const [annotation] = annotationsOf(articleOf([text], placeOf([{ in: 'p1', exact: 'Doha' }])))
    const [quote, position] = annotation?.target.selector ?? []
    const start = 'News\n\n'.length + 6 + 5 + 32
    expect(position).toEqual({ type: 'TextPositionSelector', start, end: start + 4 })
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Doha',
      prefix: 'e\u0301'.repeat(16),
      suffix: '\u{1F600}'.repeat(16)
    })
    const [inside] = annotationsOf(
      articleOf([`${family}${'x'.repeat(25)}Doha`], placeOf([{ in: 'p1', exact: 'Doha' }]))
    )
    expect(inside?.target.selector[0]).toMatchObject({ prefix: `${family}${'x'.repeat(25)}` })
    const odd = `x${'\u{1F600}'.repeat(4)}Doha${'y'.repeat(31)}\u{1F600}`
    const [other] = annotationsOf(articleOf([odd], placeOf([{ in: 'p1', exact: 'Doha' }])))
    expect(other?.target.selector[0]).toMatchObject({ suffix: `${'y'.repeat(31)}\u{1F600}` })
  })

  test('quotes more where 32 units leave a doubt, and no more than 1024', () => {
    const again = `${'z'.repeat(40)}Doha${'z'.repeat(40)}`
    const mentions = [{ in: 'p1', exact: 'Doha' }]
    const [annotation] = annotationsOf(articleOf([again, again], placeOf(mentions)))
    expect(annotation?.target.selector[0]).toMatchObject({ prefix: `News\n\n${'z'.repeat(40)}` })
    const longer = `${'z'.repeat(3000)}Doha${'z'.repeat(3000)}`
    const [doubtful] = annotationsOf(articleOf([longer, longer], placeOf(mentions)))
    expect(doubtful?.target.selector[0]).toMatchObject({ prefix: 'z'.repeat(1024), suffix: 'z'.repeat(1024) })
  })

  test('adds the anchor of the article where that quotes what stands around its words', () => {
    const mentions = [
      { in: 'p2', exact: 'Doha', prefix: 'and ' },
      { in: 'p2', exact: 'Doha', suffix: ' and' }
    ]
    const annotations = annotationsOf(articleOf(['🇶🇦', 'Doha and Doha'], placeOf(mentions)))
    expect(annotations.map(({ target }) => target.selector[2])).toEqual([
      {
        type: 'TextPositionSelector',
        start: 10,
        end: 23,
        refinedBy: { type: 'TextQuoteSelector', exact: 'Doha', prefix: 'and ' }
      },
      {
        type: 'TextPositionSelector',
        start: 10,
        end: 23,
        refinedBy: { type: 'TextQuoteSelector', exact: 'Doha', suffix: ' and' }
      }
    ])
  })

  test('annotates nothing that is not in the text', () => {
    const mentions = [
      { in: 'p1', exact: 'Ankara' },
      { in: 'p1', exact: 'Doha' },
      { in: 'p9', exact: 'Doha' },
      { in: 'headline', exact: 'News' },
      { in: 'headline', exact: 'News', form: 'name' }
    ]
    const article = articleOf(['Doha, then Doha.'], placeOf(mentions))
    expect(annotationsOf(article).map(({ id }) => id)).toEqual(['urn:example:news#doha/mentions/3'])
    expect(lossesOf(article).slice(-4)).toEqual([
      '/places/0/mentions/0: not-found',
      '/places/0/mentions/1: ambiguous',
      '/places/0/mentions/2: not-found',
      '/places/0/mentions/4: no-place'
    ])
    expect(lossesOf(articleOf(['Doha.'], placeOf([])))).toContain('/places/0: no-place')
  })

  test('is about the url of the article, as a URI', () => {
    const article = articleOf(['Doha.'], {
      ...placeOf([{ in: 'p1', exact: 'Doha' }]),
      url: 'https://news.example/{1}?ü'
    })
    expect(annotationsOf(article)[0]?.target.source).toBe('https://news.example/%7B1%7D?ü')
  })

  test('says who drew the facts and when, as far as annotations can', () => {
    const creators = [
      { name: 'Ann Cook', type: 'human' },
      { name: 'reader', type: 'software', version: '2' }
    ]
    const withTime = (created?: string): Article =>
      articleOf(['Doha.'], { ...placeOf([{ in: 'p1', exact: 'Doha' }]), annotation: { creators, created } })
    const agents = [
      { type: 'Person', name: 'Ann Cook' },
      { type: 'Software', name: 'reader' }
    ]
    const timed = (created: string): ReadonlyArray<unknown> => {
      const article = withTime(created)
      const [{ creator, created: time } = {}] = annotationsOf(article)
      expect(creator).toEqual(agents)
      return [time, lossesOf(article).filter((loss) => loss.startsWith('/annotation/created:'))]
    }
    expect(lossesOf(withTime('2026-03-12T09:00:00Z'))).toContain('/annotation/creators/1/version: no-place')
    expect(timed('2026-03-12T09:00:00Z')).toEqual(['2026-03-12T09:00:00Z', []])
    expect(timed('2026-03-12T00:30:00.1234+01:00')).toEqual([
      '2026-03-11T23:30:00.1234Z',
      ['/annotation/created: narrowed']
    ])
    const none = [undefined, ['/annotation/created: not-valid']]
    expect(timed('2016-12-31T23:59:60Z')).toEqual(none)
    expect(timed('0000-01-01T00:00:00+01:00')).toEqual(none)
    expect(timed('9999-12-31T23:00:00-02:00')).toEqual(none)
    const { annotation: _annotation, ...article } = withTime('2026-03-12T09:00:00Z')
    expect(
      annotationsOf({ ...article, annotation: { creators: [{ name: 'Ann', type: 'human' }] } } as never)[0]
    ).toEqual(expect.not.objectContaining({ created: expect.anything() as unknown }))
    const nothing = { ...withTime('2026-03-12T09:00:00Z'), places: [] }
    expect(lossesOf(nothing)).toContain('/annotation: no-place')
  })

  test('ends in time, with less quoted, where the text is long and the anchors are many', () => {
    const text = `${'word '.repeat(30_000)}Doha`
    const mentions = Array.from({ length: 300 }, (_, index) => ({ in: 'p1', exact: `${'word '.repeat(index)}Doha` }))
    const annotations = annotationsOf(articleOf([text, text, text], placeOf(mentions)))
    expect(annotations[0]?.target.selector[0]).toMatchObject({ prefix: text.slice(-4 - 1024).slice(0, 1024) })
    expect(annotations.at(-1)?.target.selector[0]).toMatchObject({ prefix: text.slice(-4 - 299 * 5 - 32).slice(0, 32) })
    const again = Array.from({ length: 1000 }, () => ({ in: 'p1', exact: 'Doha' }))
    const losses = lossesOf(articleOf([text], placeOf(again)))
    expect([losses.at(-999), losses.at(-1)]).toEqual([
      '/places/0/mentions/1: no-place',
      '/places/0/mentions/999: not-found'
    ])
  })
})

describe('the output', () => {
  const validate = new Ajv({ allErrors: true }).compile(annotationSchema)

  test.each([
    ['real', real],
    ['full', everything]
  ])('is annotations only, for the %s article', (_, article) => {
    const faults = annotationsOf(article).flatMap((one) => (validate(one) ? [] : [[one.id, validate.errors]]))
    expect(faults).toEqual([])
  })

  test('has no key that the context of annotations does not name', async () => {
    const documents = [...annotationsOf(real), ...annotationsOf(everything)]
    const expanded = await expand(documents)
    expect(expanded).toHaveLength(documents.length)
    expect(expanded[0]).toMatchObject({
      '@id': documents[0]?.id,
      '@type': ['http://www.w3.org/ns/oa#Annotation'],
      'http://www.w3.org/ns/oa#motivatedBy': [{ '@id': 'http://www.w3.org/ns/oa#identifying' }],
      'http://www.w3.org/ns/oa#hasTarget': [{ 'http://www.w3.org/ns/oa#hasSource': [{ '@id': real.id }] }]
    })
    const context = 'http://www.w3.org/ns/anno.jsonld' as never
    const compacted = await jsonld.compact([...expanded] as never, context, {
      documentLoader: onlyAnnotationContext as never
    })
    const graph = compacted['@graph'] as unknown as ReadonlyArray<WebAnnotation>
    expect(graph[0]).toMatchObject({ id: documents[0]?.id, type: 'Annotation', motivation: 'identifying' })
  })

  test('can be told from what is no annotation', async () => {
    const [first] = annotationsOf(real)
    expect(validate({ ...first, created: '2026-03-12T09:00:00+01:00' })).toBe(false)
    await expect(expand([{ ...first, mood: 'bad' }])).rejects.toThrow()
  })

  test('finds the words where the article finds them', () => {
    const [segment] = real.statements[0]?.segments ?? []
    if (segment === undefined) throw new Error('no segment')
    const located = locate(real, segment)
    const paragraph = real.body.find(({ id }) => id === segment.in)
    const start = [...(annotatedText(real).split(paragraph?.text ?? '')[0] ?? '')].length
    const annotation = annotationsOf(real).find(({ motivation }) => motivation === 'classifying')
    expect(annotation?.target.selector[1]).toMatchObject({
      start: located._tag === 'Right' ? start + located.right.codePoints.start : undefined
    })
  })
})
