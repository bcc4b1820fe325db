import { parseFragment, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import { filesBelow, textOf as sourceOf } from '../examples/projectFiles.js'
import { type Fillable, html, markupOf, trusted } from '../../src/render/html/Html.js'
import { balanced, facts, isolated, joined, shortened } from '../../src/render/html/inline.js'
import { webLink } from '../../src/render/html/webLink.js'
import { attributeOf, elementsOf, rawText } from './parsed.js'

const written = (value: Fillable): string => markupOf(html`${value}`)

describe('the template', () => {
  test.each([
    ['<b>', '&lt;b&gt;'],
    ['a & b', 'a &amp; b'],
    [`"'`, '&quot;&#39;'],
    ['a\rb', 'a&#13;b'],
    ['a\u0000b', 'a\ufffdb'],
    ['a\ud83db', 'a\ufffdb'],
    ['\udd4a', '\ufffd'],
    ['🕊', '🕊'],
    [7, '7'],
    [undefined, ''],
    [[], '']
  ])('writes %j as %s', (value, markup) => {
    expect(written(value)).toBe(markup)
  })

  test('leaves markup and lists of it as they are, and escapes the text between', () => {
    expect(written([html`<b>${'<'}</b>`, '<', [[trusted('<i></i>')]]])).toBe('<b>&lt;</b>&lt;<i></i>')
  })

  test('takes nothing for markup that was read from JSON', () => {
    const forged = JSON.parse('{"markup": "<script>", "Symbol(markup)": "<script>"}') as Fillable
    expect(() => written(forged)).toThrow(TypeError)
  })

  test.each(['a"b', "a'b", '<a>', '&quot;', 'x\ny', 'x\ry', '\t'])('brings %j through an attribute', (value) => {
    const [element] = elementsOf(markupOf(html`<p title="${value}"></p>`))
    expect(element && attributeOf(element, 'title')).toBe(value)
  })
})

describe('the sources', () => {
  const sources = filesBelow('src/render', '.ts').map((file) => [file, sourceOf(file)] as const)

  test('are found', () => {
    expect(sources.length).toBeGreaterThan(25)
  })

  test.each(sources)('%s quotes every attribute that is filled in', (_file, text) => {
    expect(text).not.toMatch(/[\w-]=\$\{/)
    expect(text).not.toMatch(/<\w+ \$\{(?!attribute\(|language\})/)
  })

  test('trust no text but the style sheet', () => {
    const trusting = sources.filter(([, text]) => /\btrusted\(/.test(text)).map(([file]) => file)
    expect(trusting).toEqual(['src/render/html/Html.ts', 'src/render/renderArticle.ts'])
  })
})

describe('a text within a line', () => {
  test.each([
    ['plain', 'plain'],
    ['\u2067a\u2069', '\u2067a\u2069'],
    ['\u2067a', '\u2067a\u2069'],
    ['a\u2069b', 'ab'],
    ['\u2069\u2066a\u2069\u2069', '\u2066a\u2069'],
    ['\u2066\u2067a', '\u2066\u2067a\u2069\u2069'],
    ['a\u2029b\nc', 'a b c']
  ])('%j keeps what it does to the direction to itself', (text, kept) => {
    expect(balanced(text)).toBe(kept)
  })

  test('that is long is cut, but not within a character', () => {
    expect(shortened('a'.repeat(160))).toBe('a'.repeat(160))
    expect(shortened('a'.repeat(161))).toBe(`${'a'.repeat(160)}…`)
    expect(shortened(`${'a'.repeat(159)}🕊b`)).toBe(`${'a'.repeat(159)}…`)
  })

  test('stands in an element that sets it apart, with its language where that is told', () => {
    expect(written(isolated('a'))).toBe('<bdi>a</bdi>')
    expect(written(isolated('a', 'fr'))).toBe('<bdi lang="fr">a</bdi>')
  })
})

test('parts are joined with something between', () => {
  expect(written(joined(['a', html`<b></b>`, 'c'], ', '))).toBe('a, <b></b>, c')
})

test('rows without a value are left out', () => {
  expect(facts([['a', undefined]])).toBeUndefined()
  const [list] = elementsOf(
    written(
      facts([
        ['a', 'b'],
        ['c', undefined]
      ])
    )
  )
  expect(list && rawText(list).replace(/\s/g, '')).toBe('ab')
})

describe('a link to the web', () => {
  test.each(['https://example.org/?a=b&c=d#e', 'http://example.org', 'HTTPS://example.org', 'https://пример.example/'])(
    'is made for %s',
    (address) => {
      const [link] = elementsOf(written(webLink(address)))
      expect(link?.tagName).toBe('a')
      expect(link && attributeOf(link, 'href')).toBe(address)
      expect(link && attributeOf(link, 'rel')).toContain('noopener')
      expect(link && rawText(link)).toBe(address)
    }
  )

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'urn:isbn:0451450523',
    '//example.org',
    'https:example.org',
    'blob:https://example.org/1',
    'https://',
    'ftp://example.org/'
  ])('is not made for %s', (address) => {
    const fragment = parseFragment(written(webLink(address)))
    expect(serialize(fragment)).not.toContain('<a')
    expect(written(webLink(address, 'there'))).toBe('there')
  })
})
