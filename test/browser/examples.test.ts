import { expect, test } from 'vitest'
import { fixturesIn, readIn } from '../support/fixtureFiles.js'
import { PLAYGROUND } from './playground.js'
import { visit } from './visit.js'

/** Of some languages Chromium knows no weekdays, and where the names are not known, the rule finds nothing. */
const NOT_KNOWN_TO_CHROMIUM = 'invalid/temporal/weekday/sinhala-and-tibetan'

/** Nothing is said of an editor that is empty. */
const EMPTY = 'invalid/json/syntax/empty'

const expected = new Map<string, ReadonlyArray<string>>([
  ['valid/khalilzad-heads-for-turkey-and-qatar', []],
  ['valid/minimal', []],
  ['valid/everything', []],
  ...fixturesIn('invalid').map(({ code, name }): readonly [string, ReadonlyArray<string>] => [
    `invalid/${code}/${name}`,
    readIn('invalid', `${code}/${name}.issues.txt`).trim().split('\n')
  ])
])

interface Loaded {
  readonly verdict: string
  readonly issues: ReadonlyArray<string>
  /** Where the codes of the issues lead. */
  readonly links: ReadonlyArray<readonly [code: string, href: string]>
}

/** Chooses each example of the list in turn, in the page, and waits for what is said of it. */
const loadAll = async (): Promise<ReadonlyArray<readonly [string, Loaded]>> => {
  const element = <E extends Element>(selector: string): E => document.querySelector(selector) as E
  const select = element<HTMLSelectElement>('#examples')
  const textIn = (item: Element, part: string): string => item.querySelector(part)?.textContent ?? ''
  const isThere = (): boolean =>
    element('#notice').textContent.startsWith('Example loaded') && element('#verdict').matches(':not([data-is-old])')
  const loaded: Array<readonly [string, Loaded]> = []
  for (const { value } of document.querySelectorAll<HTMLOptionElement>('#examples optgroup option')) {
    select.value = value
    select.dispatchEvent(new Event('change'))
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 2))
    const items = [...document.querySelectorAll('.issue')]
    const issues = items.map((item) => ['.severity', '.code', '.pointer'].map((part) => textIn(item, part)).join(' '))
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('.issue .code')]
    const links = anchors.map(({ textContent, href }) => [textContent, href] as const)
    loaded.push([value, { verdict: element('#verdict').textContent, issues, links }])
  }
  return loaded
}

const verdictOn = (issues: ReadonlyArray<string>): RegExp => {
  if (issues.length === 0) return /^Valid: no error, no warning$/
  return issues.some((issue) => issue.startsWith('error')) ? /^Not valid: \d+ error/ : /^Valid, with \d+ warning/
}

/** The headings of a page of the documentation by their ids. */
const headingsIn = (html: string): ReadonlyMap<string, string> =>
  new Map([...html.matchAll(/<h2 id="([^"]+)"[^>]*>(?:<code>)?([^<]+)/g)].map(([, id = '', text = '']) => [id, text]))

test('every example is in the list and is as its folder says, and its codes lead to the documentation', () =>
  visit(PLAYGROUND, async (page) => {
    const loaded = new Map(await page.evaluate(loadAll))
    expect([...loaded.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [name, { verdict, issues }] of loaded) {
      if (name === EMPTY) expect([verdict, issues]).toEqual(['Nothing to check yet', []])
      else {
        const isUnknown = name === NOT_KNOWN_TO_CHROMIUM && issues.length === 0
        expect([name, ...issues]).toEqual([name, ...((isUnknown ? undefined : expected.get(name)) ?? [])])
        expect(verdict).toMatch(verdictOn(issues))
      }
    }

    const links = new Map([...loaded.values()].flatMap((example) => example.links))
    expect(links.size).toBeGreaterThan(40)
    const [address = ''] = links.values()
    const headings = headingsIn(await (await page.request.get(address)).text())
    const targets = [...links].map(([code, href]) => ({ code, target: headings.get(new URL(href).hash.slice(1)) }))
    expect(targets.filter(({ code, target }) => target !== code && target !== 'All other codes')).toEqual([])
    expect(targets.filter(({ code, target }) => target === code).length).toBeGreaterThan(20)
  }))
