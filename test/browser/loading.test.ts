import { expect, test } from 'vitest'
import { textOf } from '../examples/projectFiles.js'
import { awaitVerdict, insert, PLAYGROUND, replaceAll, textIn } from './playground.js'
import { site, visit } from './visit.js'

const seed = textOf('fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json')
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const VALID = 'Valid: no error, no warning'

test('a link brings the whole text along', async () => {
  let link = ''
  await visit(
    PLAYGROUND,
    async (page) => {
      await insert(page, seed)
      await awaitVerdict(page, VALID)
      await page.getByRole('button', { name: 'Share link' }).click()
      await expect.poll(() => page.locator('#notice').textContent()).toMatch(/^Link copied: [\d,]+ characters/)
      link = await page.evaluate(() => navigator.clipboard.readText())
      expect(page.url()).toBe(link)
    },
    clipboard
  )
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/playground\/#deflate=[\w-]+$/)
  await visit(
    link.slice(site.length),
    async (page) => {
      await awaitVerdict(page, VALID)
      expect(await textIn(page)).toBe(seed)
    },
    clipboard
  )
})

test('a link without compression is read too, and followed while the page is open', () =>
  visit(`${PLAYGROUND}#text=${Buffer.from('{"é": 1}').toString('base64url')}`, async (page) => {
    await expect.poll(() => page.locator('#editor .cm-line').allTextContents()).toEqual(['{"é": 1}'])
    await page.evaluate(() => {
      location.hash = '#example=valid/minimal'
    })
    await awaitVerdict(page, VALID)
  }))

test.each(['deflate=AAAA', 'deflate=%', 'text=____'])('a damaged link is told: %s', (fragment) =>
  visit(`${PLAYGROUND}#${fragment}`, async (page) => {
    await expect.poll(() => page.locator('#notice').textContent()).toBe('The link is damaged, or its text too large.')
    await awaitVerdict(page, 'Nothing to check yet')
  })
)

test('a link that asks for a file elsewhere gets nothing', () =>
  visit(`${PLAYGROUND}#example=../../index`, async (page) => {
    await expect.poll(() => page.locator('#notice').textContent()).toMatch(/could not be loaded/)
  }))

test('a text that is too long for a link is told', () =>
  visit(PLAYGROUND, async (page) => {
    let state = 1
    const noise = Array.from({ length: 1_100_000 }, () => {
      state = (state * 48_271) % 2_147_483_647
      return String.fromCharCode(35 + (state % 57))
    }).join('')
    await insert(page, `"${noise.replaceAll('\\', ' ')}"`)
    await page.getByRole('button', { name: 'Share link' }).click()
    await expect.poll(() => page.locator('#notice').textContent(), { timeout: 10_000 }).toMatch(/^Too long for a link/)
    expect(page.url()).toBe(`${site}${PLAYGROUND}`)
  }))

const drop = (bytes: ReadonlyArray<number>): void => {
  const data = new DataTransfer()
  data.items.add(new File([new Uint8Array(bytes)], 'dropped.json', { type: 'application/json' }))
  const target = document.querySelector('#editor')?.shadowRoot?.querySelector('.cm-content')
  for (const type of ['dragenter', 'dragover', 'drop']) {
    target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true, cancelable: true }))
  }
}

test('a file can be dropped, and takes the place of what was there', () =>
  visit(
    PLAYGROUND,
    async (page) => {
      await insert(page, 'what was there')
      await page.evaluate(drop, [...Buffer.from(seed)])
      await awaitVerdict(page, VALID)
      expect(await page.locator('#notice').textContent()).toBe('dropped.json opened. It stays on this machine.')
      expect(await textIn(page)).toBe(seed)
    },
    clipboard
  ))

test('a file that is no text is refused', () =>
  visit(PLAYGROUND, async (page) => {
    await page.evaluate(drop, [0x7b, 0xff, 0x7d])
    await expect.poll(() => page.locator('#notice').textContent()).toBe('dropped.json is not UTF-8 text.')
  }))

test('a file can be chosen', () =>
  visit(PLAYGROUND, async (page) => {
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open file' }).click()
    await (await chosen).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(seed) })
    await awaitVerdict(page, VALID)
  }))

test('undo brings back what an example took the place of', () =>
  visit(PLAYGROUND, async (page) => {
    await replaceAll(page, '"mine"')
    await page.locator('#examples').selectOption('valid/minimal')
    await awaitVerdict(page, VALID)
    await page.locator('#editor .cm-content').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('#editor .cm-line').allTextContents()).toEqual(['"mine"'])
    expect(await page.locator('#examples').inputValue()).toBe('')
  }))
