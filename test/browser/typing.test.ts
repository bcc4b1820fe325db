import { expect, test } from 'vitest'
import { textOf } from '../examples/projectFiles.js'
import {
  awaitVerdict,
  editorOf,
  insert,
  issuesIn,
  PLAYGROUND,
  replaceAll,
  selectionIn,
  verdictIn
} from './playground.js'
import { visit } from './visit.js'

const seed = textOf('fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json')
const broken = seed.replace('"type": "city"', '"type": "City"')

test('leads from empty to valid by pasting', () =>
  visit(PLAYGROUND, async (page) => {
    await awaitVerdict(page, 'Nothing to check yet')
    await insert(page, seed)
    await awaitVerdict(page, 'Valid: no error, no warning')
    expect(await page.locator('#praise').isVisible()).toBe(true)
  }))

test('follows what is typed key by key', () =>
  visit(PLAYGROUND, async (page) => {
    await editorOf(page).click()
    await page.keyboard.type('{"schemaVersion": "2')
    await awaitVerdict(page, 'Not valid: 1 error')
    expect(await issuesIn(page)).toEqual(['error schema-version/unknown /schemaVersion'])
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await awaitVerdict(page, 'Nothing to check yet')
    expect(await issuesIn(page)).toEqual([])
  }))

test('says the verdict to those who listen', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, broken)
    await awaitVerdict(page, 'Not valid: 1 error')
    const status = page.getByRole('status').filter({ hasText: 'Not valid' })
    expect(await status.count()).toBe(1)
  }))

test('a click on an issue selects its place', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, broken)
    await awaitVerdict(page, 'Not valid: 1 error')
    await page.locator('.issue .message').click()
    expect(await selectionIn(page)).toBe('"City"')
    const line = broken.slice(0, broken.indexOf('"City"')).split('\n').length
    expect(await page.locator('#cursor').textContent()).toMatch(new RegExp(`^Line ${line}, column \\d+$`))
    await page.keyboard.insertText('"city"')
    await awaitVerdict(page, 'Valid: no error, no warning')
  }))

test('so does the keyboard, and Escape and Tab lead out of the editor', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, broken)
    await awaitVerdict(page, 'Not valid: 1 error')
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '')
    await page.keyboard.press('Escape')
    for (let step = 0; step < 10 && (await focused()) !== 'place'; step += 1) await page.keyboard.press('Tab')
    expect(await focused()).toBe('place')
    await page.keyboard.press('Enter')
    expect(await selectionIn(page)).toBe('"City"')
  }))

test('on a phone, where the list is below the editor, the place comes into view', () =>
  visit(
    `${PLAYGROUND}#example=invalid/anchor/not-found/every-kind-of-anchor`,
    async (page) => {
      await awaitVerdict(page, 'Not valid: 15 errors')
      await page.locator('.place').last().click()
      expect(await selectionIn(page)).toBe('"talks"')
      const isInView = (): Promise<boolean> =>
        page.locator('#cursor').evaluate((cursor) => {
          const { top, bottom } = cursor.getBoundingClientRect()
          return top > 0 && bottom < innerHeight
        })
      await expect.poll(isInView).toBe(true)
      expect(await page.locator('[aria-current]').count()).toBe(1)
    },
    { viewport: { width: 375, height: 700 } }
  ))

test('Tab indents in the editor', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, 'x')
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    await expect.poll(() => editorOf(page).textContent()).toBe('  x')
  }))

test('a missing key leads to the brace of its object, an unknown one to the key', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, '{\n  "schemaVersion": "1",\n  "headlin": "x"\n}')
    await page.locator('.issue', { hasText: 'key/missing' }).first().locator('.place').click()
    expect([await selectionIn(page), await page.locator('#cursor').textContent()]).toEqual(['{', 'Line 1, column 2'])
    await page.locator('.issue', { hasText: 'key/unknown' }).locator('.place').click()
    expect(await selectionIn(page)).toBe('"headlin"')
  }))

test('marks the issues in the text, and F8 goes from one to the next', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, broken)
    await awaitVerdict(page, 'Not valid: 1 error')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    expect(await selectionIn(page)).toBe('"City"')
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('"City"')
    await page.locator('.cm-lintRange-error').hover()
    expect(await page.locator('.cm-tooltip .cm-diagnosticSource').textContent()).toBe('value/not-in-list')
  }))

test('formats without a change to the data, and undo takes it back', () =>
  visit(PLAYGROUND, async (page) => {
    await insert(page, '{"a":[1.0,{}],"a":"b"}')
    await page.getByRole('button', { name: 'Format' }).click()
    const lines = (): Promise<ReadonlyArray<string>> => page.locator('#editor .cm-line').allTextContents()
    await expect.poll(lines).toEqual(['{', '  "a": [', '    1.0,', '    {}', '  ],', '  "a": "b"', '}', ''])
    await editorOf(page).click()
    await page.keyboard.press('Control+z')
    await expect.poll(lines).toEqual(['{"a":[1.0,{}],"a":"b"}'])
    await replaceAll(page, '{"a"')
    await page.getByRole('button', { name: 'Format' }).click()
    expect(await page.locator('#notice').textContent()).toBe('This is no JSON yet: mend the syntax first.')
  }))

test('bears a megabyte', () =>
  visit(PLAYGROUND, async (page) => {
    const article = JSON.parse(seed) as { readonly body: ReadonlyArray<object> }
    const more = Array.from({ length: 1200 }, (_, index) => ({ id: `more-${index}`, text: 'word '.repeat(170).trim() }))
    const large = JSON.stringify({ ...article, body: [...article.body, ...more] }, null, 2)
    expect(large.length).toBeGreaterThan(1_000_000)
    await insert(page, large)
    await awaitVerdict(page, 'Valid: no error, no warning')
    await page.keyboard.press('Control+Home')
    const times: Array<number> = []
    for (let index = 0; index < 20; index += 1) {
      const start = performance.now()
      await page.keyboard.press('Space')
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      times.push(performance.now() - start)
    }
    const median = times.sort((one, other) => one - other)[10] ?? Infinity
    expect(median).toBeLessThan(250)
    await awaitVerdict(page, 'Valid: no error, no warning')
    expect(await verdictIn(page)).toMatch(/^Valid/)
  }))
