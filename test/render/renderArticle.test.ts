import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkArticle, type Article } from '../../src/index.js'
import { renderArticle, type RenderOptions } from '../../src/render/index.js'
import { pageStyleHash, pageStyleText } from '../../src/render/style/styleText.js'
import { articleWith, everything, fixtureText, fragmentOf, seed, state, statement } from './articles.js'
import { attributeOf, byId, elementsIn, elementsOf, hasClass, only, rawText, textOf, withClass } from './parsed.js'

describe('a page', () => {
  const page = renderArticle(seed)
  const elements = elementsOf(page)
  const named = (name: string): string | undefined => {
    const meta = elements.find((element) => attributeOf(element, 'name') === name)
    return meta && attributeOf(meta, 'content')
  }

  test('stands on its own: its policy lets in its own style sheet and nothing else', () => {
    const policy = elements.find((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attributeOf(policy, 'content')).toBe(
      `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`
    )
    const sheet = elements.find(({ tagName }) => tagName === 'style')
    const hash = createHash('sha256').update(rawText(sheet!)).digest('base64')
    expect(pageStyleHash).toBe(`sha256-${hash}`)
  })

  test('asks for nothing from anywhere', () => {
    expect(pageStyleText).not.toMatch(/url\(|@import|@font-face|image\(/i)
    expect(elements.filter((element) => ['src', 'srcset', 'data'].some((name) => attributeOf(element, name)))).toEqual(
      []
    )
    expect(elements.filter(({ tagName }) => ['script', 'link', 'img', 'iframe'].includes(tagName))).toEqual([])
  })

  test('has a title, a language, a viewport, both schemes, and a link that skips to the text', () => {
    expect(page.startsWith('<!doctype html>')).toBe(true)
    expect(textOf(elements.find(({ tagName }) => tagName === 'title')!)).toBe(seed.headline)
    expect(attributeOf(elements[0]!, 'lang')).toBe('en')
    expect(named('viewport')).toBe('width=device-width, initial-scale=1')
    expect(named('color-scheme')).toBe('light dark')
    const [skip] = withClass(elements, 'cq-skip')
    expect(attributeOf(skip!, 'href')).toBe('#cq--text')
    expect(byId(elements, 'cq--text').tagName).toBe('section')
  })

  test('has headings in order, one main, and sections that are named by their headings', () => {
    const levels = elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1).length).toBe(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'main').length).toBe(1)
    for (const section of elements.filter(({ tagName }) => tagName === 'section')) {
      expect(byId(elements, attributeOf(section, 'aria-labelledby')!).tagName).toBe('h2')
    }
  })

  test('has the contents of all its sections', () => {
    const links = elementsIn(only(elements, 'cq-contents')).filter(({ tagName }) => tagName === 'a')
    const sections = withClass(elements, 'cq-section').map((section) => `#${attributeOf(section, 'id')}`)
    expect(links.map((link) => attributeOf(link, 'href'))).toEqual(sections)
    expect(textOf(only(elements, 'cq-contents'))).toBe(
      'Text Statements 8 Journeys 2 Events 12 Actors 13 Places 7 About'
    )
  })

  test.each([
    ['everything', everything],
    ['the seed', seed],
    ['the smallest article', JSON.parse(fixtureText('minimal')) as Article]
  ])('of %s has ids once, and links that lead somewhere', (_name, article) => {
    const all = elementsOf(renderArticle(article))
    const ids = all.flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all.flatMap((element) => attributeOf(element, 'href') ?? []).filter((to) => to.startsWith('#'))
    expect(targets.filter((to) => !ids.includes(to.slice(1)))).toEqual([])
  })

  test('has text that reads well in either scheme', () => {
    const colours = new Map(
      [...pageStyleText.matchAll(/--cq-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, ...pair]) => [
        name,
        pair
      ])
    )
    const luminance = (colour: string): number => {
      const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: string, other: string): number => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left)
      return (light + 0.05) / (dark + 0.05)
    }
    for (const text of ['ink', 'muted', 'link', 'actor', 'place', 'error', 'warning']) {
      for (const ground of ['paper', 'card', ...(['muted', 'error', 'warning'].includes(text) ? [] : ['quote'])]) {
        for (const scheme of [0, 1]) {
          const ratio = contrast(colours.get(text)![scheme]!, colours.get(ground)![scheme]!)
          expect(ratio, `${text} on ${ground}, ${scheme}`).toBeGreaterThan(4.5)
        }
      }
    }
  })
})

describe('a fragment', () => {
  test('is one article element with its style sheet before it, or alone', () => {
    const markup = renderArticle(seed, { as: 'fragment' })
    expect(markup.startsWith('<style>')).toBe(true)
    const alone = renderArticle(seed, { as: 'fragment', style: false })
    expect(alone.startsWith('<article class="communique"')).toBe(true)
    expect(alone.endsWith('</article>')).toBe(true)
    expect(markup.endsWith(alone)).toBe(true)
    expect(
      elementsOf(alone).filter(({ tagName }) => ['html', 'head', 'body', 'main', 'style'].includes(tagName))
    ).toEqual([])
  })

  test('styles only what stands below its class', () => {
    const sheet = renderArticle(seed, { as: 'fragment' }).replace('<style>', '').split('</style>')[0]!
    const selectors = [...sheet.matchAll(/^ *([^\n@{}]+) \{/gm)].map(([, selector]) => selector!.trim())
    expect(selectors.length).toBeGreaterThan(50)
    const outer = selectors.filter((selector) => !selector.startsWith('&'))
    expect([...new Set(outer)]).toEqual(['.communique'])
  })

  test('has ids of its own prefix', () => {
    const elements = fragmentOf(seed, { idPrefix: 'second_' })
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(ids.length).toBeGreaterThan(100)
    expect(ids.filter((id) => !id.startsWith('second_'))).toEqual([])
  })
})

test('a page may go without a style sheet', () => {
  expect(elementsOf(renderArticle(seed, { style: false })).filter(({ tagName }) => tagName === 'style')).toEqual([])
})

describe('options that are not valid throw a RangeError', () => {
  test.each<[string, object]>([
    ['as', { as: 'pdf' }],
    ['idPrefix', { idPrefix: '' }],
    ['idPrefix', { idPrefix: '1a' }],
    ['idPrefix', { idPrefix: 'a b' }],
    ['idPrefix', { idPrefix: 'a"' }],
    ['idPrefix', { idPrefix: 'a\n' }]
  ])('%s in %j', (name, options) => {
    expect(() => renderArticle(seed, options as RenderOptions)).toThrow(RangeError)
    expect(() => renderArticle(seed, options as RenderOptions)).toThrow(name)
  })
})

describe('findings', () => {
  const faulty = articleWith({
    body: [
      { id: 'p1', text: 'The envoy left Doha.', language: 'en' },
      { id: 'p1', text: 'Again.' }
    ],
    datePublished: '2026-03-12',
    dateModified: '2026-01-11',
    dateline: { place: 'nowhere' },
    places: [{ id: 'doha', name: 'Doha', type: 'city', mentions: [{ in: 'p1', exact: 'Dohar' }] }],
    actors: [
      { ...state('envoy', 'envoy', 'e'), government: 'G' },
      {
        ...state('envoy', 'left'),
        mentions: [
          { in: 'p1', exact: 'left' },
          { in: 'p9', exact: 'left' }
        ]
      }
    ],
    statements: [statement('s', 'quoted', 'left Doha')],
    itineraries: [
      {
        id: 'i',
        travellers: ['envoy'],
        status: 'planned',
        stops: [{ place: 'doha', status: 'reached', purposes: [], evidence: [{ in: 'p1', exact: 'Doha' }] }],
        evidence: [{ in: 'p1', exact: 'left' }]
      }
    ]
  })
  const elements = fragmentOf(faulty)
  const at = (id: string): string =>
    withClass(elementsIn(byId(elements, id)), 'cq-findings')
      .map(textOf)
      .join(' ')

  test('stand where they are', () => {
    expect(at('cq-p1')).toMatch(/^Warning .*language\/redundant$/)
    expect(at('cq-doha')).toMatch(/^Error .*"Dohar".*anchor\/not-found/)
    expect(at('cq-envoy')).toMatch(/Error .*anchor\/ambiguous/)
    expect(at('cq-s')).toMatch(/Warning .*statement\/not-in-quotation-marks/)
    expect(textOf(only(elements, 'cq-masthead'))).toMatch(/date\/modified-before-published/)
    const [stop] = withClass(elements, 'cq-stop')
    expect(stop && textOf(stop)).toMatch(/Error .*itinerary\/status/)
  })

  test('are all listed, with links to where they are', () => {
    const section = byId(elements, 'cq--findings')
    const items = elementsIn(section).filter(({ tagName }) => tagName === 'li')
    expect(items.length).toBe(checkArticle(faulty).length)
    expect(textOf(items.find((item) => textOf(item).includes('Dohar'))!)).toMatch(/at \/places\/0\/mentions\/0/)
    const links = elementsIn(section).filter(({ tagName }) => tagName === 'a')
    expect(links.map((link) => attributeOf(link, 'href'))).toContain('#cq-doha')
    expect(textOf(only(elements, 'cq-verdict'))).toMatch(/^\d+ errors, \d+ warnings$/)
  })

  test('name an id that leads nowhere', () => {
    expect(withClass(elements, 'cq-unknown').map(textOf)).toContain('nowhere')
  })

  test('a record whose id is taken has no id, and no links to its mentions', () => {
    const [, second] = withClass(elementsIn(byId(elements, 'cq--actors')), 'cq-card')
    expect(second && attributeOf(second, 'id')).toBeUndefined()
    expect(second && elementsIn(second).filter(({ tagName }) => tagName === 'a')).not.toEqual([])
    const back = elementsIn(second!).find((element) => hasClass(element, 'cq-back'))!
    expect(textOf(back)).toBe('2 mentions: ¶1 p9, not found')
    expect(elementsIn(back).filter(({ tagName }) => tagName === 'a')).toEqual([])
  })

  test('a paragraph whose id is taken has no marks', () => {
    const paragraphs = withClass(elements, 'cq-paragraph')
    expect(paragraphs.map((paragraph) => rawText(paragraph, 'cq-ref'))).toEqual(['The envoy left Doha.', 'Again.'])
  })

  test('are those that are given, and words that are not marked are told all the same', () => {
    const given = fragmentOf(faulty, { issues: [] })
    const codes = elementsIn(byId(given, 'cq--findings')).filter(
      (element) => element.tagName === 'code' && /^[a-z]+\/[a-z-]+$/.test(textOf(element))
    )
    expect(codes.map(textOf).sort()).toEqual(['anchor/ambiguous', 'anchor/not-found', 'anchor/not-found'])
  })

  test('of a path that leads to no record stand in the head', () => {
    const issue = { code: 'type/json', severity: 'warning', message: 'strange' } as const
    const paths = [[], ['actors', 7], ['actors', 'x'], ['itineraries', 0, 'stops', 3], ['itineraries', 0, 'stops', 'x']]
    const shown = fragmentOf(articleWith({}), { issues: paths.map((path) => ({ ...issue, path })) })
    expect(elementsIn(only(shown, 'cq-masthead')).filter(({ tagName }) => tagName === 'li').length).toBe(5)
    expect(textOf(byId(shown, 'cq--findings'))).toContain('at the whole article')
    expect(textOf(only(shown, 'cq-verdict'))).toBe('5 warnings')
  })

  test('where there are none, that is said', () => {
    expect(textOf(only(fragmentOf(seed), 'cq-verdict'))).toBe('No findings: every rule of the format holds')
  })

  test('of what is no article are all that is shown', () => {
    const broken = elementsOf(renderArticle({ ...seed, id: 'no URI' } as unknown as Article, { issues: [] }))
    expect(textOf(only(broken, 'cq-verdict'))).toBe('1 error')
    expect(textOf(byId(broken, 'cq--findings'))).toMatch(/^Findings Error .*at \/id$/)
    expect(attributeOf(only(broken, 'cq-skip'), 'href')).toBe('#cq--findings')
    const whole = elementsOf(renderArticle(7 as unknown as Article, { as: 'fragment' }))
    expect(textOf(byId(whole, 'cq--findings'))).toContain('at the whole article')
  })
})
