import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { root } from '../examples/projectFiles.js'
import { codecs } from '../../scripts/docs/walkable.js'
import { site, visit } from './visit.js'

test('the front page says what this is', () =>
  visit('', async (page) => {
    expect(await page.title()).toMatch(/^communique/)
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toContain('communique')
  }))

test('the front page teaches in order', () =>
  visit('', async (page) => {
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
    const steps = ['1. The model', '2. Decoding', '3. Rules', '4. Schema', '5. Testing']
    expect(headings).toEqual([...steps, 'All of the API', 'More'])
  }))

test('its picture is the example, and leads to it', () =>
  visit('', async (page) => {
    const picture = page.getByRole('main').getByRole('img').first()
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(600)
    await picture.click()
    await page.waitForURL(/\/article\.html$/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Khalilzad heads for Turkey/)
  }))

test('the search finds a function and leads to it', () =>
  visit('', async (page) => {
    await page.locator('#tsd-search-trigger').click()
    await page.locator('#tsd-search-input').pressSequentially('decodeArticle')
    const result = page.locator('#tsd-search-results a[href$="functions/communique.decodeArticle.html"]').first()
    await result.click()
    await page.waitForURL(/decodeArticle\.html/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('decodeArticle')
  }))

test.each(['how-to-read-an-issue', 'anchornot-found'])('a deep link opens at its place: %s', (id) =>
  visit(`documents/communique.The_rules.html#${id}`, async (page) => {
    await expect
      .poll(() => page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeLessThan(200)
  })
)

/** The pages that some pages link to, from the root of the site; no script is asked for them. */
const linkedFrom = async (page: Page, paths: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const addresses = paths.map((path) => new URL(path, site).href)
  const linked = await page.evaluate(async (urls) => {
    const links = urls.map(async (url) => {
      const text = await (await fetch(url)).text()
      const anchors = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a[href]')]
      return anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', url).href.replace(/#.*$/, ''))
    })
    return (await Promise.all(links)).flat()
  }, addresses)
  const own = linked.filter((url) => url.startsWith(site)).map((url) => url.slice(site.length))
  return [...new Set(own)].filter((path) => /^\w+\/.*\.html$/.test(path) && !path.startsWith('playground/'))
}

const FOLDERS = ['classes', 'functions', 'interfaces', 'types', 'variables']

/** The pages of all symbols, from the root of the site. */
const symbolPages = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, 'site', folder)).map((name) => `${folder}/${name}`)
)

interface PageText {
  readonly path: string
  /** What is said beside the declaration. */
  readonly prose: string
  readonly headings: ReadonlyArray<string>
  readonly links: ReadonlyArray<string>
}

const textsOf = async (page: Page, paths: ReadonlyArray<string>): Promise<ReadonlyArray<PageText>> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (path) => {
          const parsed = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
          const main = parsed.querySelector('[role="main"]')
          const found = (selector: string): ReadonlyArray<Element> => [...(main?.querySelectorAll(selector) ?? [])]
          return {
            path,
            prose: found('.tsd-comment p, .tsd-comment li')
              .map(({ textContent }) => textContent)
              .join(' '),
            headings: found('h2').map(({ textContent }) => textContent.trim()),
            links: found('a[href^="http"]').map((anchor) => anchor.getAttribute('href') ?? '')
          }
        })
      ),
    paths
  )

describe('the API', () => {
  test('has every symbol two clicks away', () =>
    visit('', async (page) => {
      expect(symbolPages.length).toBeGreaterThan(200)
      const first = await linkedFrom(page, [''])
      const second = await linkedFrom(page, first)
      const reached = new Set([...first, ...second])
      expect(symbolPages.filter((path) => !reached.has(path))).toEqual([])
    }))

  test('has no page that is only a name', () =>
    visit('', async (page) => {
      const texts = await textsOf(page, symbolPages)
      expect(texts.filter(({ prose }) => prose.split(' ').length < 4).map(({ path }) => path)).toEqual([])
    }))

  test('tells of each codec what it is made of, what may be wrong, whence it is, and an example', () =>
    visit('', async (page) => {
      const names = [...codecs.keys()]
      const texts = await textsOf(
        page,
        names.map((name) => `variables/communique.${name}.html`)
      )
      const lacking = texts.flatMap(({ headings }, index) => {
        const needed = ['Issues', 'Source', 'Example'].every((heading) => headings.includes(heading))
        const isDescribed = ['Fields', 'Words', 'Choices', 'Constraints'].some((heading) => headings.includes(heading))
        return needed && isDescribed ? [] : [names[index]]
      })
      expect(lacking).toEqual([])
    }))

  test('leads to io-ts, fp-ts and MDN', () =>
    visit('', async (page) => {
      const texts = await textsOf(page, symbolPages)
      const links = texts.flatMap((text) => text.links)
      for (const start of [
        'https://github.com/gcanti/io-ts/',
        'https://gcanti.github.io/fp-ts/',
        'https://developer.mozilla.org/'
      ]) {
        expect(links.some((link) => link.startsWith(start))).toBe(true)
      }
    }))
})
