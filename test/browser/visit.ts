import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

const provided = inject('browser')
if ('fault' in provided) throw new Error(provided.fault)

/** The address of the site. */
export const site: string = provided.site

const { endpoint } = provided

let browser: Browser | undefined

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})

afterAll(() => browser?.close())

/** Whatever goes wrong in a page and its frames: errors, and each request to elsewhere, which is not let out. */
const watch = async (page: Page): Promise<ReadonlyArray<string>> => {
  const faults: Array<string> = []
  await page.context().route('**', (route) => {
    const url = route.request().url()
    if (url.startsWith(site) || /^(?:about|blob|data):/.test(url)) return route.continue()
    faults.push(`request to ${url}`)
    return route.abort()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  return faults
}

/** What the policy of the page refused since it was loaded, also where a program caught the error and said nothing. */
const refusedIn = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const types = ['csp-violation']
        const told = (reports: ReadonlyArray<Report>): void => resolve(reports.map(({ body }) => JSON.stringify(body)))
        new ReportingObserver(told, { types, buffered: true }).observe()
        setTimeout(() => resolve([]), 20)
      })
  )

/** Opens a page of the site in a fresh profile, and sees to it that nothing went wrong there, whatever else is tested. */
export const visit = async (
  path: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {}
): Promise<void> => {
  if (browser === undefined) throw new Error('the browser has not started')
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const faults = await watch(page)
    await page.goto(new URL(path, site).href)
    await act(page)
    expect([...faults, ...(await refusedIn(page))]).toEqual([])
  } finally {
    await context.close()
  }
}
