import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The address of the playground, from the root of the site. */
export const PLAYGROUND = 'playground/'

/** The words of the verdict when the check has caught up with the text. */
export const verdictIn = async (page: Page): Promise<string> => {
  const verdict = page.locator('#verdict:not([data-is-old])')
  return (await verdict.textContent()) ?? ''
}

/** Waits until the verdict is this. */
export const awaitVerdict = (page: Page, words: string): Promise<void> =>
  expect.poll(() => verdictIn(page), { timeout: 15_000 }).toBe(words)

/** Where one types. */
export const editorOf = (page: Page): Locator => page.locator('#editor .cm-content')

/** Pastes text where the cursor stands. */
export const insert = async (page: Page, text: string): Promise<void> => {
  await editorOf(page).focus()
  await editorOf(page).evaluate((target, data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Pastes text in place of all there is. */
export const replaceAll = async (page: Page, text: string): Promise<void> => {
  await editorOf(page).click()
  await page.keyboard.press('Control+a')
  await insert(page, text)
}

/** What is selected in the editor. */
export const selectionIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // Not in every library of types yet.
    const root = document.querySelector('#editor')?.shadowRoot as unknown as { getSelection?: () => Selection } | null
    return root?.getSelection?.().toString() ?? ''
  })

/** The whole text of the editor, which draws only what is in view, by way of the clipboard. */
export const textIn = async (page: Page): Promise<string> => {
  await editorOf(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The issues of the list, each as severity, code and pointer, in order. */
export const issuesIn = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .locator('.issue')
    .evaluateAll((items) =>
      items.map((item) =>
        ['.severity', '.code', '.pointer'].map((part) => item.querySelector(part)?.textContent ?? '').join(' ')
      )
    )
