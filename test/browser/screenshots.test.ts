import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { root } from '../examples/projectFiles.js'
import { awaitVerdict, PLAYGROUND } from './playground.js'
import { visit } from './visit.js'

/** Pictures for a person to look at; what is right in them no program tells. */
const folder = join(root, '.test-output/screenshots')
mkdirSync(folder, { recursive: true })

interface View {
  readonly name: string
  readonly path: string
  readonly act?: (page: Page) => Promise<void>
}

const VIEWS: ReadonlyArray<View> = [
  { name: 'front-page', path: '' },
  { name: 'codec', path: 'variables/communique.Statement.html' },
  { name: 'example', path: 'article.html' },
  { name: 'playground-empty', path: PLAYGROUND },
  {
    name: 'playground-issues',
    path: `${PLAYGROUND}#example=invalid/anchor/not-found/every-kind-of-anchor`,
    act: async (page) => {
      await awaitVerdict(page, 'Not valid: 15 errors')
      await page.locator('.place').nth(1).click()
    }
  },
  {
    name: 'playground-article',
    path: `${PLAYGROUND}#example=valid/khalilzad-heads-for-turkey-and-qatar`,
    act: async (page) => {
      await awaitVerdict(page, 'Valid: no error, no warning')
      await page.getByRole('tab', { name: 'Article' }).click()
      await page.frameLocator('#article').getByRole('heading', { level: 1 }).waitFor()
    }
  },
  {
    name: 'playground-schema',
    path: `${PLAYGROUND}#example=valid/minimal`,
    act: async (page) => {
      await page.getByRole('tab', { name: 'JSON Schema' }).click()
      await page.locator('#schema .cm-line').first().waitFor()
    }
  }
]

const LOOKS = [
  [1280, 'light'],
  [1280, 'dark'],
  [375, 'light'],
  [375, 'dark']
] as const

test.each(VIEWS)('$name fits into the window and has its picture taken', ({ name, path, act }) =>
  visit(path, async (page) => {
    await act?.(page)
    for (const [width, colorScheme] of LOOKS) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
)
