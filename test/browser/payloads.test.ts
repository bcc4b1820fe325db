import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/index.js'
import { renderArticle } from '../../src/render/index.js'
import { everything } from '../render/articles.js'
import { isFree, paths } from '../render/freeStrings.js'
import { payloads } from '../render/payloads.js'
import { withStringAt, withStrings } from '../render/strings.js'
import { visit } from './visit.js'

/** Without the policy of the page nothing but the way it is written keeps a script from running. */
const withoutPolicy = (html: string): string => {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  expect(bare).not.toBe(html)
  return bare
}

/** Does to every element what handlers wait for, and tells which attributes are handlers or lead to a script. */
const provoke = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(() => {
    const events = ['load', 'error', 'focus', 'blur', 'click', 'mouseover', 'pointerenter', 'toggle', 'animationstart']
    const elements = [...document.querySelectorAll('*')]
    for (const element of elements) {
      for (const event of events) if (element.localName !== 'a') element.dispatchEvent(new Event(event))
    }
    return elements
      .flatMap((element) => [...element.attributes])
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) || (/href|src|action/i.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))
      )
      .map(({ name, value }) => `${name}="${value}"`)
  })

/** What runs or is asked for where pages are shown, one after the other. */
const firedBy = async (pages: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const fired: Array<string> = []
  await visit('', async (page) => {
    page.on('dialog', (dialog) => {
      fired.push(dialog.message())
      void dialog.dismiss()
    })
    for (const html of pages) {
      await page.setContent(html)
      fired.push(...(await provoke(page)))
    }
  })
  return fired
}

const others = paths.filter((path) => !isFree(path))

/** How many articles are shown in one page. */
const GROUP = 25

describe('a hostile article runs nothing in a browser', () => {
  test('which would be seen', async () => {
    expect(await firedBy(['<img src="data:," onerror="alert(1)">'])).toEqual(expect.arrayContaining(['1']))
  })

  test('with each payload in all of its texts', async () => {
    const pages = payloads.map((payload) => {
      const article = withStrings(everything, (text, path) => (isFree(path) ? payload : text)) as Article
      return withoutPolicy(renderArticle(article, { issues: [] }))
    })
    expect(await firedBy(pages)).toEqual([])
  })

  test('with a payload in place of each other string', async () => {
    const fragments = others.map((path, index) => {
      const article = withStringAt(everything, path, payloads[index % payloads.length] as string) as Article
      return renderArticle(article, { as: 'fragment', style: false, idPrefix: `a${index}-` })
    })
    const groups = fragments.flatMap((_, index) =>
      index % GROUP === 0 ? [fragments.slice(index, index + GROUP).join('')] : []
    )
    expect(await firedBy(groups)).toEqual([])
  })
})
