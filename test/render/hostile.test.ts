import { describe, expect, test } from 'vitest'
import { Article } from '../../src/index.js'
import { renderArticle } from '../../src/render/index.js'
import { pageStyleText } from '../../src/render/style/styleText.js'
import { articleWith, everything, state } from './articles.js'
import { attributeOf, byId, type Element, elementsOf, rawText, withClass } from './parsed.js'
import { isFree, paths } from './freeStrings.js'
import { payloads } from './payloads.js'
import { withStringAt, withStrings } from './strings.js'

const anywhere = ['aria-hidden', 'class', 'dir', 'id', 'lang', 'aria-label', 'aria-labelledby']

/** Every element that a page may have, with the attributes that it may have besides those above. */
const allowed: Readonly<Record<string, ReadonlyArray<string>>> = {
  ...Object.fromEntries(
    [
      ...['html', 'head', 'title', 'style', 'body', 'main', 'article', 'header', 'nav', 'section'],
      ...['h1', 'h2', 'h3', 'p', 'div', 'span', 'bdi', 'sup', 'strong', 'code', 'blockquote'],
      ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary']
    ].map((name) => [name, []])
  ),
  a: ['href', 'rel', 'title'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  pre: ['tabindex'],
  time: ['datetime'],
  svg: ['viewbox', 'width', 'height', 'focusable'],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap']
}

const isAllowedAddress = (address: string): boolean => /^(?:#cq-[a-z0-9-]+|https?:\/\/[^\s\\"<>]+)$/i.test(address)

/** What is in a page that must not be. */
const strangersIn = (elements: ReadonlyArray<Element>): ReadonlyArray<string> =>
  elements.flatMap((element) => {
    const { tagName, attrs } = element
    const known = allowed[tagName]
    if (known === undefined) return [`<${tagName}>`]
    return attrs.flatMap(({ name, value }) => {
      if (![...known, ...anywhere].includes(name.toLowerCase())) return [`<${tagName} ${name}>`]
      return name === 'href' && !isAllowedAddress(value) ? [`<${tagName} href="${value}">`] : []
    })
  })

/** Checks all of a page: only what is allowed, one style sheet, and the head as it should be. */
const expectHarmless = (page: string): ReadonlyArray<Element> => {
  const elements = elementsOf(page)
  expect(strangersIn(elements)).toEqual([])
  const sheets = elements.filter(({ tagName }) => tagName === 'style')
  expect(sheets.map((sheet) => rawText(sheet))).toEqual([pageStyleText])
  const metas = elements.filter(({ tagName }) => tagName === 'meta')
  expect(metas.map((meta) => attributeOf(meta, 'http-equiv') ?? attributeOf(meta, 'name'))).toEqual([
    undefined,
    'Content-Security-Policy',
    'viewport',
    'referrer',
    'color-scheme'
  ])
  return elements
}

test('a harmless article has nothing that is not allowed', () => {
  expectHarmless(renderArticle(everything))
})

describe('the list of payloads', () => {
  test('has many, each once', () => {
    expect(payloads.length).toBeGreaterThan(90)
    expect(new Set(payloads).size).toBe(payloads.length)
  })

  test('would be seen: written without care, most of them bring something that is not allowed', () => {
    const seen = payloads.filter(
      (payload) =>
        strangersIn(elementsOf(`<p>${payload}</p><p title="${payload}"></p><a href="${payload}">x</a>`)).length > 0
    )
    expect(seen.length).toBeGreaterThan(75)
  })
})

describe('a payload in every text of an article', () => {
  test('reaches the texts', () => {
    expect(paths.filter(isFree).length).toBeGreaterThan(400)
    expect(paths.filter((path) => !isFree(path)).length).toBeGreaterThan(400)
  })

  test.each(payloads)('stays a text: %j', (payload) => {
    const article = withStrings(everything, (text, path) => (isFree(path) ? payload : text)) as Article
    const elements = expectHarmless(renderArticle(article, { issues: [] }))
    expect(byId(elements, 'cq-anna-keller').tagName).toBe('li')
  })

  const names = ['Keller', 'Ruritania', 'Geneva', 'a beginning']
  const groups = payloads.flatMap((_, index) => (index % names.length === 0 ? [payloads.slice(index, index + 4)] : []))

  test.each(groups.map((group) => [group]))('stays a text where it is marked: %j', (group) => {
    const article = withStrings(everything, (text, path) =>
      isFree(path)
        ? names.reduce((changed, name, index) => changed.replaceAll(name, () => group[index] ?? name), text)
        : text
    ) as Article
    const elements = expectHarmless(renderArticle(article, { issues: [] }))
    expect(withClass(elements, 'cq-mention').length).toBeGreaterThan(100)
  })
})

describe('a payload in place of any other string', () => {
  const others = paths.filter((path) => !isFree(path))

  test('makes a page that says what is wrong', () => {
    others.forEach((path, index) => {
      const payload = payloads[index % payloads.length]!
      const article = withStringAt(everything, path, payload) as Article
      const elements = expectHarmless(renderArticle(article))
      const isSound = Article.is(article)
      expect(withClass(elements, 'cq-error').length > 0 || isSound).toBe(true)
    })
  })
})

describe('payloads elsewhere', () => {
  test('in keys and values of extensions', () => {
    const extensions = Object.fromEntries(
      payloads.map((payload, index) => [`com.example.x${index}`, { [payload]: [payload] }])
    )
    expectHarmless(renderArticle(articleWith({ extensions })))
  })

  test('in findings', () => {
    const issues = payloads.map((payload) => ({
      code: payload as 'type/json',
      severity: 'error' as const,
      path: ['body', 0, payload],
      message: payload,
      hint: payload
    }))
    const elements = expectHarmless(renderArticle(articleWith({}), { issues }))
    expect(withClass(elements, 'cq-findings').length).toBe(1)
  })

  test('in keys that the format does not name', () => {
    const article = { ...articleWith({}), ...Object.fromEntries(payloads.map((payload) => [payload, payload])) }
    expectHarmless(renderArticle(article))
  })
})

describe('other hostile input', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a string', '<script>'],
    ['nothing', undefined],
    ['an object of another prototype', Object.create({ headline: 'x' })],
    ['a key __proto__', JSON.parse('{"__proto__": {"headline": "x"}, "body": [{"__proto__": null}]}')]
  ])('%s is no article, and is told to be none', (_name, value) => {
    const elements = expectHarmless(renderArticle(value as Article))
    expect(rawText(byId(elements, 'cq-headline'))).toBe('Not an article')
  })

  test('an object that holds itself is no article', () => {
    const loop: Record<string, unknown> = {}
    loop['loop'] = loop
    expectHarmless(renderArticle({ ...articleWith({}), extensions: { 'com.example.x': loop } } as unknown as Article))
    expectHarmless(renderArticle(loop as unknown as Article))
  })

  test('extensions may have 100,000 levels', () => {
    const deep: unknown = JSON.parse('{"a":['.repeat(50_000) + ']}'.repeat(50_000))
    const page = renderArticle(articleWith({ extensions: { 'com.example.x': deep } }))
    expect(page.length).toBeLessThan(20_000_000)
    expect(page).toContain('&quot;com.example.x&quot;')
  })

  test('keys of extensions may be __proto__', () => {
    const value: unknown = JSON.parse('{"com.example.x": {"__proto__": {"a": 1}}}')
    expect(renderArticle(articleWith({ extensions: value }))).toContain('&quot;__proto__&quot;: {')
  })

  test('a long name is not repeated in full wherever it is referred to', () => {
    const count = 3_000
    const name = 'x'.repeat(100_000)
    const mentions = [{ in: 'p1', exact: 'Doha' }]
    const statements = Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      speaker: { kind: 'actor', actor: 'a' },
      segments: [{ in: 'p1', exact: 'envoy', type: 'paraphrased' }]
    }))
    const page = renderArticle(articleWith({ actors: [{ ...state('a'), name, mentions }], statements }))
    expect(page.length).toBeLessThan(count * 3_000)
  })

  test('a list of 200,000 mentions of the same words', () => {
    const mentions = Array.from({ length: 200_000 }, () => ({ in: 'p1', exact: 'Doha' }))
    const page = renderArticle(articleWith({ actors: [{ ...state('a'), mentions }] }), { issues: [] })
    expect(page.length).toBeGreaterThan(mentions.length * 100)
  })
})
