import { describe, expect, test } from 'vitest'
import { decodeArticle, parseArticle, type VerifiedArticle } from '../../../src/index.js'
import { reanchor } from '../../../src/interop/text/index.js'
import everything from '../../../fixtures/valid/everything.json' with { type: 'json' }
import seed from '../../../fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
import { articleOf, statementOf, segmentOf } from '../../text/articleOf.js'

const article = parseArticle(seed)
const texts = article.body.map(({ text }) => text as string)

/** An article with one statement of one segment, in a paragraph. */
const quoting = (exact: string, context: object, ...paragraphs: ReadonlyArray<string>): VerifiedArticle =>
  parseArticle({ ...articleOf('Envoy', ...paragraphs), statements: [statementOf(segmentOf('p1', exact, context))] })

/** What became of the words, in a word. */
const fate = (before: VerifiedArticle, after: ReadonlyArray<string>): string => {
  const { anchors, value } = reanchor(before, after)
  const [first] = anchors
  expect(value === undefined).toBe(first?.status === 'lost')
  if (first?.status === 'lost') return `lost ${first.reason}`
  if (first?.status !== 'moved') return String(first?.status)
  const { exact, in: target, prefix = '', suffix = '' } = first.to
  return `moved ${target} ${prefix}[${exact}]${suffix}`
}

describe('with the same text', () => {
  test.each([
    ['seed', seed],
    ['everything', everything]
  ])('all stays: %s', (_name, json) => {
    const before = parseArticle(json)
    const { value, losses, anchors, records } = reanchor(before, before.body)
    expect(value).toEqual(before)
    expect(losses).toEqual([])
    expect(anchors.every(({ status }) => status === 'kept')).toBe(true)
    expect(records.every(({ status }) => status === 'kept')).toBe(true)
    expect(
      reanchor(
        before,
        before.body.map(({ text }) => text)
      ).value
    ).toEqual(before)
  })

  test('extensions are handed on as they are', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    const place = { ...seed.places[0], extensions: { 'org.example': deep } }
    const before = parseArticle({ ...seed, places: [place, ...seed.places.slice(1)] })
    expect(reanchor(before, ['New.', ...texts]).value?.places[0]?.extensions).toBe(before.places[0]?.extensions)
  })
})

describe('texts without ids', () => {
  test('keep the ids of the paragraphs that they are', () => {
    const { value } = reanchor(article, ['Ahead.', ...texts.slice(0, 4), 'Between.', ...texts.slice(4), 'After.'])
    expect(value?.body.map(({ id }) => id)).toEqual('p11 p1 p2 p3 p4 p12 p5 p6 p7 p8 p9 p10 p13'.split(' '))
  })

  test('keep the id of one that was edited, told by its neighbours, and its language', () => {
    const body = article.body.map((paragraph, index) => (index === 7 ? { ...paragraph, language: 'en-GB' } : paragraph))
    const before = parseArticle({ ...article, body })
    const edited = texts.map((text, index) => (index === 7 ? `${text} So it is said.` : text))
    expect(reanchor(before, edited).value?.body[7]).toEqual({ id: 'p8', text: edited[7], language: 'en-GB' })
    const twoEdited = edited.map((text, index) => (index === 9 || index === 0 ? `${text} So it is said.` : text))
    expect(reanchor(before, twoEdited).value?.body.map(({ id }) => id)).toEqual(body.map(({ id }) => id))
    const lastTwo = ['Ahead.', ...texts.slice(0, 8), `${texts[8] ?? ''} More.`, `${texts[9] ?? ''} More.`]
    expect(reanchor(before, lastTwo).value?.body.map(({ id }) => id)).toEqual(
      'p11 p1 p2 p3 p4 p5 p6 p7 p8 p9 p10'.split(' ')
    )
    expect(reanchor(quoting('One', {}, 'One.', 'Two.'), ['New.', 'One.', 'Two!']).value?.body).toEqual([
      { id: 'p3', text: 'New.' },
      { id: 'p1', text: 'One.' },
      { id: 'p2', text: 'Two!' }
    ])
    const bare = parseArticle(articleOf('Envoy', 'One.', 'Two.'))
    expect(reanchor(bare, ['One!', 'New.', 'Two.']).value?.body.map(({ id }) => id)).toEqual(['p1', 'p3', 'p2'])
    expect(reanchor(quoting('One', {}, 'One.', 'Two.'), ['New.', 'One, two!', 'Two.']).anchors[0]).toMatchObject({
      status: 'lost'
    })
  })

  test('that are the same keep their order', () => {
    const before = quoting('Yes', {}, 'Yes.', 'Yes.', 'No.')
    expect(reanchor(before, ['No.', 'Yes.', 'Yes.', 'Yes.']).value?.body.map(({ id }) => id)).toEqual(
      'p3 p1 p2 p4'.split(' ')
    )
  })
})

describe('paragraphs with ids', () => {
  test('may be renumbered: what has the same text is the same', () => {
    const body = ['Updated on Friday.', ...texts].map((text, index) => ({ id: `p${index + 1}`, text }))
    const { value, anchors } = reanchor(article, body)
    expect(new Set(anchors.map(({ status }) => status))).toEqual(new Set(['kept', 'moved']))
    const [segment] = value?.statements[0]?.segments ?? []
    expect(segment).toEqual({ ...article.statements[0]?.segments[0], in: 'p3' })
    expect(anchors.find(({ pointer }) => pointer === '/statements/0/segments/0')).toMatchObject({
      status: 'moved',
      to: { in: 'p3', type: 'paraphrased' }
    })
  })

  test('may be edited: what has the same id is the same', () => {
    const body = article.body.map(({ id, text }) => ({ id, text: `In fact: ${text}` }))
    const { value, anchors } = reanchor(article, body)
    expect(anchors.filter(({ status }) => status !== 'kept')).toEqual([
      {
        status: 'moved',
        pointer: '/actors/0/mentions/11',
        anchor: { in: 'p6', exact: 'I', form: 'pronoun' },
        to: { in: 'p6', exact: 'I', suffix: '’', form: 'pronoun' }
      }
    ])
    expect(value?.body).toEqual(body)
    expect(value?.actors[0]?.mentions[11]).toEqual({ in: 'p6', exact: 'I', suffix: '’', form: 'pronoun' })
  })

  test('that are no paragraphs of the format make no article', () => {
    const body = [...article.body, { id: 'zalmay-khalilzad', text: 'More.' }]
    const { value, losses } = reanchor(article, body)
    expect(value).toBeUndefined()
    expect(losses[0]).toMatchObject({ code: 'not-valid', pointer: '/actors/0/id' })
    expect(reanchor(article, [...article.body, { id: 'P 11', text: 'More.' }]).losses[0]?.pointer).toBe('/body/10/id')
    expect(reanchor(parseArticle({ ...articleOf('x', 'y') }), []).losses[0]?.code).toBe('not-valid')
  })
})

describe('words', () => {
  const long = 'the two sides have agreed on the rules'

  test('that stand once in a paragraph with the same id stay', () => {
    const before = quoting('agreed', {}, 'They agreed on it.')
    expect(reanchor(before, [{ id: 'p1', text: 'They, too, agreed.' }]).anchors[0]?.status).toBe('kept')
    expect(reanchor(before, [{ id: 'p2', text: 'They, too, agreed.' }]).anchors[0]?.status).toBe('lost')
  })

  test('that stand in an edited text without an id stay only if enough of what is around them does', () => {
    const before = quoting('agreed', {}, 'On Thursday in Doha they agreed on it in the end, he said.')
    expect(fate(before, ['On Thursday in Doha they agreed to go.'])).toBe('kept')
    expect(fate(before, ['On Thursday they agreed on it in the end, he said.'])).toBe('kept')
    expect(fate(before, ['On Friday all had agreed to go.'])).toBe('lost ambiguous')
  })

  test('that stand elsewhere have moved, if they are long enough and stood and stand once', () => {
    const before = quoting(long, {}, `He said ${long}.`, 'Two.', 'Three.')
    expect(fate(before, ['He spoke.', 'Two.', `It is known that ${long}.`])).toBe(`moved p3 [${long}]`)
    expect(fate(before, ['He spoke.', 'Two.', `${long}, ${long}`])).toBe('lost ambiguous')
    expect(fate(quoting(long, {}, `He said ${long}.`, `So ${long}.`), ['One.', `Well, ${long}.`])).toBe(
      'lost ambiguous'
    )
  })

  test('that are short are told by what is around them', () => {
    const before = quoting('he', { prefix: ' ' }, 'As the aide told us, he said on Thursday so.', 'Two.')
    expect(fate(before, ['New.', 'Two.', 'As the aide told us, he said on Thursday so. More.'])).toBe('moved p3  [he]')
    expect(fate(before, ['New.', 'Two.', 'As we heard, he said on Thursday so.'])).toBe('moved p3 [he] ')
    expect(fate(before, ['New.', 'Two.', 'As the aide told us, he went on.'])).toBe('moved p3  [he]')
    expect(fate(before, ['New.', 'Two.', 'In Doha, he stayed.'])).toBe('lost ambiguous')
    expect(fate(before, ['New.', 'Two.', 'Gone.'])).toBe('lost not-found')
  })

  test('need another prefix or suffix where the paragraph has them twice now', () => {
    const before = quoting('agreed', {}, 'The two delegations in Doha agreed on the agenda.')
    expect(fate(before, ['The two delegations in Doha agreed on the agenda. They agreed to meet.'])).toBe(
      'moved p1 [agreed] o'
    )
  })

  test('are not found within other words', () => {
    const before = quoting('peace talks in the region', {}, 'Peace; peace talks in the region.', 'Two.')
    expect(fate(before, ['One.', 'Two.', 'The peace talks in the regional capital.'])).toBe('lost ambiguous')
    expect(fate(before, ['One.', 'Two.', 'Unpeace talks in the region.'])).toBe('lost ambiguous')
  })

  test('around which pairs of surrogates stand are found too', () => {
    const pairs = '😀'.repeat(17)
    const before = quoting('he', {}, `${pairs},he,${pairs}`)
    expect(fate(before, ['x', `More: ${pairs},he; gone`])).toBe('moved p2 [he]')
    expect(fate(before, ['x', `Gone; he,${pairs}`])).toBe('moved p2 [he]')
  })

  test('are not taken for others that the anchor would mean now', () => {
    const before = quoting('he', { suffix: ' s' }, 'In the city of Doha he spoke, and he left.')
    expect(fate(before, ['In the city of Doha he left, and he stayed.'])).toBe('moved p1 [he] l')
  })
})

describe('the report', () => {
  test('tells of each record the worst that became of its anchors, and of a stop apart from its itinerary', () => {
    const edited = texts.map((text, index) => (index === 3 ? 'He confirmed his trip.' : text))
    const { value, records, losses, anchors } = reanchor(article, edited)
    expect(value).toBeUndefined()
    const lost = anchors.filter(({ status }) => status === 'lost')
    expect(lost.length).toBeGreaterThan(1)
    expect(losses.map(({ pointer }) => pointer)).toEqual(lost.map(({ pointer }) => pointer))
    expect(losses.every(({ code }) => code === 'not-found' || code === 'ambiguous')).toBe(true)
    const lostRecords = records.filter(({ status }) => status === 'lost').map(({ pointer }) => pointer)
    expect(lostRecords).toContain('/itineraries/0/stops/0')
    for (const record of lostRecords) expect(lost.some(({ pointer }) => pointer.startsWith(`${record}/`))).toBe(true)
    expect(records.some(({ status }) => status === 'kept')).toBe(true)
    expect(losses[0]?.reason).toMatch(/^the words ".+" are/)
  })

  test('a new headline counts', () => {
    const { anchors, value } = reanchor(article, article.body, { headline: 'Envoy leaves' })
    expect(value).toBeUndefined()
    expect(anchors.filter(({ status }) => status === 'lost').every(({ anchor }) => anchor.in === 'headline')).toBe(true)
    const same = reanchor(article, article.body, { headline: `${article.headline}!` })
    expect(same.value?.headline).toBe(`${article.headline}!`)
  })

  test('tells of facts that break a rule in the new text', () => {
    const [one, two] = ['the first of all the sentences', 'the second of all the sentences']
    const statements = [statementOf(segmentOf('p1', one), segmentOf('p2', two))]
    const before = parseArticle({ ...articleOf('Envoy', `It is ${one}.`, `It is ${two}.`, 'End.'), statements })
    const { value, losses, anchors } = reanchor(before, [`It is ${two}.`, 'Now:', `It is ${one}.`, 'End.'])
    expect(anchors.map(({ status }) => status)).toEqual(['kept', 'kept'])
    expect(value).toBeUndefined()
    expect(losses).toMatchObject([{ code: 'not-valid', pointer: '/statements/0/segments/1' }])
  })

  test('an article without the facts that lost their evidence can be asked about again', () => {
    const edited = texts.slice(0, -1)
    const lost = new Set(reanchor(article, edited).losses.map(({ pointer }) => pointer))
    const without = parseArticle({
      ...article,
      actors: article.actors.map((actor, index) => ({
        ...actor,
        mentions: actor.mentions.filter((_, at) => !lost.has(`/actors/${index}/mentions/${at}`))
      })),
      statements: article.statements.filter((_, at) => ![...lost].some((one) => one.startsWith(`/statements/${at}/`))),
      events: article.events.map((event, index) => ({
        ...event,
        evidence: event.evidence.filter((_, at) => !lost.has(`/events/${index}/evidence/${at}`))
      })),
      places: article.places.map((place, index) => ({
        ...place,
        mentions: place.mentions.filter((_, at) => !lost.has(`/places/${index}/mentions/${at}`))
      }))
    })
    const { value } = reanchor(without, edited)
    expect(decodeArticle(value)._tag).toBe('Right')
    expect(value?.body).toHaveLength(9)
  })
})

test('a hostile article is read in bounded time', () => {
  const count = 20_000
  const body = Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}`, text: `he is so number ${index}` }))
  const mentions = body.map(({ id }) => ({ in: id, exact: 'is so number' }))
  const place = { id: 'x', name: 'x', type: 'other', mentions }
  const before = parseArticle({ ...articleOf('Envoy'), body, places: [place] })
  const started = performance.now()
  const { anchors } = reanchor(
    before,
    body.map(({ text }) => `${text.slice(0, 5)}, ${text.slice(8)}`)
  )
  expect(performance.now() - started).toBeLessThan(60_000)
  expect(anchors.every(({ status }) => status === 'lost')).toBe(true)
})
