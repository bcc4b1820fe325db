import { expect, test } from 'vitest'
import { awaitVerdict, insert, PLAYGROUND } from './playground.js'
import { visit } from './visit.js'

const VALID = 'Valid: no error, no warning'

test('the article is drawn in a frame that may do nothing', () =>
  visit(`${PLAYGROUND}#example=valid/khalilzad-heads-for-turkey-and-qatar`, async (page) => {
    await awaitVerdict(page, VALID)
    await page.getByRole('tab', { name: 'Article' }).click()
    const frame = page.frameLocator('#article')
    await frame.getByRole('heading', { level: 1 }).waitFor()
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Khalilzad heads for Turkey/)
    expect(await page.locator('#article').getAttribute('sandbox')).toBe('')
    // The style sheet of the frame is let pass by the policy of the page.
    const width = await frame.locator('body').evaluate((body) => getComputedStyle(body).marginTop)
    expect(width).not.toBe('8px')
  }))

test('an article that tries to run a script is only text', () =>
  visit(PLAYGROUND, async (page) => {
    const headline = '<script>document.title = 1</script><img src=x onerror=alert(1)>'
    const body = [{ id: 'p1', text: headline }]
    const lists = { places: [], actors: [], statements: [], itineraries: [], events: [] }
    const article = { schemaVersion: '1', id: 'urn:x:1', headline, language: 'en', body, ...lists }
    await insert(page, JSON.stringify(article))
    await awaitVerdict(page, VALID)
    await page.getByRole('tab', { name: 'Article' }).click()
    expect(await page.frameLocator('#article').getByRole('heading', { level: 1 }).textContent()).toBe(headline)
    expect(await page.frameLocator('#article').locator('img').count()).toBe(0)
  }))

test('an article with errors is not drawn, which is said', () =>
  visit(`${PLAYGROUND}#example=invalid/id/duplicate/paragraph-pasted-twice`, async (page) => {
    await page.getByRole('tab', { name: 'Article' }).click()
    await expect.poll(() => page.locator('#reason').textContent()).toBe('An article is drawn once it has no error.')
    expect(await page.locator('#article').isVisible()).toBe(false)
  }))

test('the schema is shown and cannot be changed', () =>
  visit(PLAYGROUND, async (page) => {
    await page.getByRole('tab', { name: 'JSON Schema' }).click()
    const schema = page.locator('#schema .cm-content')
    await schema.click()
    await page.keyboard.insertText('x')
    expect(await page.locator('#schema .cm-line').nth(1).textContent()).toContain('2020-12/schema')
    expect(await page.locator('#schema .cm-line').first().textContent()).toBe('{')
  }))

test('arrow keys go through the tabs', () =>
  visit(PLAYGROUND, async (page) => {
    const shown = (): Promise<ReadonlyArray<string>> =>
      page.locator('[role="tabpanel"]:visible').evaluateAll((panels) => panels.map(({ id }) => id))
    await page.getByRole('tab', { name: 'Issues' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await shown()).toEqual(['panel-article'])
    await page.keyboard.press('End')
    expect(await shown()).toEqual(['panel-schema'])
    await page.keyboard.press('ArrowRight')
    expect(await shown()).toEqual(['panel-issues'])
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Home')
    expect(await shown()).toEqual(['panel-issues'])
    expect(await page.locator('[role="tab"][tabindex="0"]').count()).toBe(1)
  }))

test('dark and light follow what was chosen in the documentation', () =>
  visit(PLAYGROUND, async (page) => {
    const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect(await scheme()).toBe('light dark')
    await page.evaluate(() => localStorage.setItem('tsd-theme', 'dark'))
    await page.reload()
    expect(await scheme()).toBe('dark')
  }))

test('the policy of the page lets no code be made from text', () =>
  visit(PLAYGROUND, async (page) => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/)
    expect(policy).not.toContain('unsafe')
  }))
