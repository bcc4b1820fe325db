import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { parseArticle } from '../src/index.js'
import { renderArticle } from '../src/render/index.js'

/** Takes the picture of the real article as it is rendered that the README shows. */
const seed: unknown = JSON.parse(readFileSync('fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json', 'utf8'))

mkdirSync('docs/images', { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
})
const page = await browser.newPage({ viewport: { width: 1000, height: 720 }, colorScheme: 'light' })
await page.setContent(renderArticle(parseArticle(seed)))
await page.screenshot({ path: 'docs/images/article.png' })
await browser.close()
