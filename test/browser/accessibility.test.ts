import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { awaitVerdict, PLAYGROUND } from './playground.js'
import { visit } from './visit.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    /** Put there by the test. */
    readonly axe: { readonly run: (options: object) => Promise<AxeResults> }
  }
}

/** What TypeDoc's own theme breaks, and a style sheet cannot mend. */
const OF_THE_THEME: Readonly<Record<string, string>> = {
  'nested-interactive': 'the tree of modules has links in what opens and closes its branches'
}

/** What axe finds, a line each: the rule and the element. */
const violationsIn = async (page: Page, leftOut: ReadonlyArray<string> = []): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe)
  const rules = Object.fromEntries(leftOut.map((id) => [id, { enabled: false }]))
  const { violations } = await page.evaluate((options) => window.axe.run(options), { iframes: false, rules })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))
}

/** Colours do not hang on the width, nor the layout on the colours. */
const LOOKS = [
  ['light', 1280],
  ['dark', 375]
] as const

describe.each(LOOKS)('axe finds nothing in %s at %i pixels', (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 800 } }

  test('on the playground, empty', () =>
    visit(PLAYGROUND, async (page) => expect(await violationsIn(page)).toEqual([]), options))

  test('on the playground with issues, keys and the schema', () =>
    visit(
      `${PLAYGROUND}#example=invalid/anchor/not-found/every-kind-of-anchor`,
      async (page) => {
        await awaitVerdict(page, 'Not valid: 15 errors')
        await page.locator('.keys summary').click()
        expect(await violationsIn(page)).toEqual([])
        await page.getByRole('tab', { name: 'JSON Schema' }).click()
        await page.locator('#schema .cm-line').first().waitFor()
        expect(await violationsIn(page)).toEqual([])
      },
      options
    ))

  test('on the playground with an article', () =>
    visit(
      `${PLAYGROUND}#example=valid/khalilzad-heads-for-turkey-and-qatar`,
      async (page) => {
        await awaitVerdict(page, 'Valid: no error, no warning')
        await page.getByRole('tab', { name: 'Article' }).click()
        await page.locator('#article').waitFor()
        expect(await violationsIn(page)).toEqual([])
      },
      options
    ))

  test.each(['', 'variables/communique.Statement.html', 'documents/communique.The_rules.html'])(
    'on the page of the site "%s"',
    (path) =>
      visit(path, async (page) => expect(await violationsIn(page, Object.keys(OF_THE_THEME))).toEqual([]), options)
  )

  test('on the example, all of it open', () =>
    visit(
      'article.html',
      async (page) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        expect(await violationsIn(page)).toEqual([])
      },
      options
    ))
})
