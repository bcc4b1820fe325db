import { expect, test } from 'vitest'
import { visit } from './visit.js'

test('the front page says what this is', () =>
  visit('', async (page) => {
    expect(await page.title()).toMatch(/^communique/)
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toContain('communique')
  }))

test('the search finds a function and leads to it', () =>
  visit('', async (page) => {
    await page.locator('#tsd-search-trigger').click()
    await page.locator('#tsd-search-input').pressSequentially('decodeArticle')
    const result = page.locator('#tsd-search-results a[href$="functions/index.decodeArticle.html"]').first()
    await result.click()
    await page.waitForURL(/decodeArticle\.html/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('decodeArticle')
  }))

test('a deep link opens at its place', () =>
  visit('documents/index.rules.html#how-to-read-an-issue', async (page) => {
    await expect
      .poll(() => page.locator('#how-to-read-an-issue').evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeLessThan(200)
  }))
