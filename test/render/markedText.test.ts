import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/index.js'
import { markupOf } from '../../src/render/html/Html.js'
import { markedText } from '../../src/render/marks/markedText.js'
import type { Mark } from '../../src/render/view/ArticleView.js'
import { viewOf } from '../../src/render/view/viewOf.js'
import { articleWith, fragmentOf, type Loose, state, statement } from './articles.js'
import { attributeOf, byId, type Element, elementsIn, hasClass, only, rawText, withClass } from './parsed.js'

const paragraphOf = (article: Article): Element => only(fragmentOf(article), 'cq-paragraph')

/** The links of a paragraph as `words→id`, signs behind the words left out. */
const linksIn = (paragraph: Element): ReadonlyArray<string> =>
  withClass(elementsIn(paragraph), 'cq-mention').map(
    (link) => `${rawText(link)}→${attributeOf(link, 'href')?.slice('#cq-'.length)}`
  )

/** The signs of a paragraph as `sign→id`. */
const signsIn = (paragraph: Element): ReadonlyArray<string> =>
  withClass(elementsIn(paragraph), 'cq-ref').flatMap((sign) =>
    elementsIn(sign)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => `${rawText(link)}→${attributeOf(link, 'href')?.slice('#cq-'.length)}`)
  )

/** The marked words of a paragraph as `words:classes`, signs left out. */
const wordsIn = (paragraph: Element): ReadonlyArray<string> =>
  withClass(elementsIn(paragraph), 'cq-words').map(
    (words) => `${rawText(words, 'cq-ref')}:${(attributeOf(words, 'class') ?? '').replace('cq-words ', '')}`
  )

const withText = (text: string, others: Loose): Article => articleWith({ body: [{ id: 'p1', text }], ...others })

describe('mentions', () => {
  test.each<[string, string, ReadonlyArray<Loose>, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['alone', 'a b c', [state('x', 'b')], ['b→x'], []],
    ['over the whole text', 'a b c', [state('x', 'a b c')], ['a b c→x'], []],
    ['side by side', 'ab', [state('x', 'a'), state('y', 'b')], ['a→x', 'b→y'], []],
    ['one within the other', 'abc', [state('x', 'abc'), state('y', 'b')], ['a→x', 'b→y', 'c→x'], []],
    ['one at the start of the other', 'ab', [state('y', 'a'), state('x', 'ab')], ['a→y', 'b→x'], []],
    ['one at the end of the other', 'ab', [state('x', 'ab'), state('y', 'b')], ['a→x', 'b→y'], []],
    ['overlapping', 'abc', [state('x', 'ab'), state('y', 'bc')], ['a→x', 'bc→y'], []],
    [
      'three deep',
      'abcde',
      [state('x', 'abcde'), state('y', 'bcd'), state('z', 'c')],
      ['a→x', 'b→y', 'c→z', 'd→y', 'e→x'],
      []
    ],
    ['of the same words', 'ab', [state('x', 'ab'), state('y', 'ab')], ['ab→y'], ['+→x']],
    ['covered by two', 'ab', [state('x', 'ab'), state('y', 'a'), state('z', 'b')], ['a→y', 'b→z'], ['+→x']],
    [
      'overlapping and ending under another',
      'abcd',
      [state('x', 'abc'), state('y', 'bcd'), state('z', 'c')],
      ['a→x', 'b→y', 'c→z', 'd→y'],
      []
    ],
    [
      'covered by two, one of which goes on',
      'abcd',
      [state('x', 'ab'), state('y', 'bcd'), state('z', 'a')],
      ['a→z', 'b→y', 'cd→y'],
      ['+→x']
    ],
    ['of one actor within itself', 'aba', [state('x', 'aba', 'b')], ['a→x', 'b→x', 'a→x'], []]
  ])('%s', (_name, text, actors, links, signs) => {
    const paragraph = paragraphOf(withText(text, { actors }))
    expect(rawText(paragraph, 'cq-ref')).toBe(text)
    expect(linksIn(paragraph)).toEqual(links)
    expect(signsIn(paragraph)).toEqual(signs)
  })

  test('have an id each, once, on the first of their pieces or on the plus', () => {
    const actors = [state('x', 'abc', 'c'), state('y', 'abc', 'b')]
    const elements = fragmentOf(withText('abc', { actors }))
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []).filter((id) => /--\d+$/.test(id))
    expect(ids.sort()).toEqual(['cq-x--1', 'cq-x--2', 'cq-y--1', 'cq-y--2'])
    expect(rawText(byId(elements, 'cq-x--1'))).toBe('+')
    expect(rawText(byId(elements, 'cq-y--1'))).toBe('a')
  })

  test('of places and of actors are told apart, and so are links that touch', () => {
    const places = [{ id: 'doha', name: 'Doha', type: 'city', mentions: [{ in: 'p1', exact: 'b' }] }]
    const paragraph = paragraphOf(withText('ab', { actors: [state('x', 'a')], places }))
    const [actor, place] = withClass(elementsIn(paragraph), 'cq-mention')
    expect(actor && hasClass(actor, 'cq-actor') && !hasClass(actor, 'cq-next')).toBe(true)
    expect(place && hasClass(place, 'cq-place') && hasClass(place, 'cq-next')).toBe(true)
  })

  test('never nest links', () => {
    const actors = [state('x', 'abcde'), state('y', 'bcd'), state('z', 'c'), state('w', 'bcd')]
    const elements = fragmentOf(withText('abcde', { actors }))
    const nested = elements.filter(
      (link) => link.tagName === 'a' && elementsIn(link).filter(({ tagName }) => tagName === 'a').length > 1
    )
    expect(nested).toEqual([])
  })
})

describe('the words of statements', () => {
  test.each<[string, ReadonlyArray<Loose>, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['quoted', [statement('s', 'quoted', 'b')], ['b:cq-quoted'], ['1→s']],
    ['paraphrased', [statement('s', 'paraphrased', 'b c')], ['b c:cq-paraphrased'], ['1→s']],
    ['of two segments', [statement('s', 'quoted', 'a', 'c')], ['a:cq-quoted', 'c:cq-quoted'], ['1→s', '1→s']],
    [
      'side by side',
      [statement('s', 'quoted', 'a '), statement('t', 'paraphrased', 'b')],
      ['a :cq-quoted', 'b:cq-paraphrased'],
      ['1→s', '2→t']
    ],
    [
      'one within the other',
      [statement('s', 'paraphrased', 'a b c'), statement('t', 'quoted', 'b')],
      ['a :cq-paraphrased', 'b:cq-quoted cq-overlap', ' c:cq-paraphrased'],
      ['2→t', '1→s']
    ],
    [
      'overlapping',
      [statement('s', 'quoted', 'a b'), statement('t', 'quoted', 'b c')],
      ['a :cq-quoted', 'b:cq-quoted cq-overlap', ' c:cq-quoted'],
      ['1→s', '2→t']
    ],
    [
      'of the same words',
      [statement('s', 'quoted', 'a b c'), statement('t', 'quoted', 'a b c')],
      ['a b c:cq-quoted cq-overlap'],
      ['1→s', '2→t']
    ]
  ])('%s', (_name, statements, words, signs) => {
    const paragraph = paragraphOf(withText('a b c', { statements }))
    expect(rawText(paragraph, 'cq-ref')).toBe('a b c')
    expect(wordsIn(paragraph)).toEqual(words)
    expect(signsIn(paragraph)).toEqual(signs)
  })

  test('are marked around the mentions in them, which are split where they begin or end', () => {
    const article = withText('abcd', { actors: [state('x', 'abc')], statements: [statement('s', 'quoted', 'bcd')] })
    const paragraph = paragraphOf(article)
    expect(linksIn(paragraph)).toEqual(['a→x', 'bc→x'])
    expect(wordsIn(paragraph)).toEqual(['bcd:cq-quoted'])
    expect(signsIn(paragraph)).toEqual(['1→s'])
  })

  test('have a target where they begin, and a sign that names the speaker', () => {
    const speaker = { kind: 'unnamed', description: 'an "aide"' }
    const elements = fragmentOf(withText('abc', { statements: [{ ...statement('s', 'quoted', 'b', 'c'), speaker }] }))
    expect(hasClass(byId(elements, 'cq-s--2'), 'cq-at')).toBe(true)
    const [link] = elementsIn(withClass(elements, 'cq-ref')[0]!).filter(({ tagName }) => tagName === 'a')
    expect(link && attributeOf(link, 'aria-label')).toBe('Statement 1, quoted: an "aide"')
  })
})

describe('characters', () => {
  test('outside the Basic Multilingual Plane stay whole', () => {
    const text = '🇶🇦 Doha 👩🏽‍🚀 🕊\ufe0f.'
    const paragraph = paragraphOf(withText(text, { actors: [state('x', '👩🏽‍🚀'), state('y', '🇶🇦 Doha')] }))
    expect(rawText(paragraph)).toBe(text)
    expect(linksIn(paragraph)).toEqual(['🇶🇦 Doha→y', '👩🏽‍🚀→x'])
  })

  test('may be cut off their combining marks, which stay in their order', () => {
    const text = 'Z\u030cofie'
    const paragraph = paragraphOf(withText(text, { actors: [state('x', 'Z'), state('y', '\u030co')] }))
    expect(rawText(paragraph)).toBe(text)
    expect(linksIn(paragraph)).toEqual(['Z→x', '\u030co→y'])
  })

  test.each(['a\r\nb', 'a\rb', ' a  b ', 'a\u00a0b', '<b>&amp;</b>', '\u202eab\u202c', 'a\ufeffb'])(
    'of the text %j come through',
    (text) => {
      expect(rawText(paragraphOf(withText(text, {})))).toBe(text)
    }
  )
})

test('the headline is marked as well', () => {
  const mention = { in: 'headline', exact: 'Envoy' }
  const elements = fragmentOf(articleWith({ actors: [{ ...state('x'), mentions: [mention] }] }))
  const headline = byId(elements, 'cq-headline')
  expect(headline.tagName).toBe('h1')
  expect(rawText(headline)).toBe('Envoy leaves')
  expect(linksIn(headline)).toEqual(['Envoy→x'])
})

test('takes time about linear in the marks, though each lies within the one before it', () => {
  const count = 50_000
  const text = 'ab'.repeat(count)
  const view = viewOf(articleWith({ actors: [state('x')], statements: [statement('s', 'quoted', 'e')] }), [], 'cq-')
  const marks = Array.from({ length: count }, (_, ordinal): Mark => {
    const list = ordinal % 2 === 0 ? 'actors' : 'statements'
    return { list, position: 0, ordinal: 0, target: 'headline', start: ordinal, end: text.length - ordinal }
  })
  const start = performance.now()
  const markup = markupOf(markedText(text, marks, view))
  expect(performance.now() - start).toBeLessThan(3_000)
  expect(markup.length).toBeLessThan(500 * count)
})
