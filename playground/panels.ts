import type { ListedIssue } from './CheckReport.js'
import { byId } from './elements.js'
import { issueItem } from './issueItem.js'
import type { Verdict } from './verdict.js'

const verdictElement = byId('verdict', HTMLElement)
const measure = byId('measure', HTMLElement)
const count = byId('count', HTMLElement)
const list = byId('issues', HTMLElement)
const welcome = byId('welcome', HTMLElement)
const praise = byId('praise', HTMLElement)
const frame = byId('article', HTMLIFrameElement)
const reason = byId('reason', HTMLElement)

/** Says the verdict, aloud too where it changed. */
export const showVerdict = ({ state, words }: Verdict, milliseconds: number, length: number): void => {
  document.body.dataset['state'] = state
  delete verdictElement.dataset['isOld']
  if (verdictElement.textContent !== words) verdictElement.textContent = words
  const time = milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)
  measure.textContent = state === 'empty' ? '' : `${length.toLocaleString('en')} characters, ${time} ms`
}

/** Lists the issues; where there are none, says so, or where to start. */
export const showIssues = (
  { state }: Verdict,
  issues: ReadonlyArray<ListedIssue>,
  goTo: (issue: ListedIssue) => void
): void => {
  list.replaceChildren(...issues.map((issue) => issueItem(issue, goTo)))
  list.hidden = issues.length === 0
  count.textContent = issues.length === 0 ? '' : String(issues.length)
  welcome.hidden = state !== 'empty'
  praise.hidden = state !== 'valid'
}

const REASONS: Readonly<Record<Verdict['state'], string>> = {
  empty: 'There is no article yet.',
  errors: 'An article is drawn once it has no error.',
  warnings: '',
  valid: ''
}

/** Shows the article as a page in a frame that runs no script, or says why there is none. */
export const showArticle = ({ state }: Verdict, page: string | undefined): void => {
  frame.hidden = page === undefined
  reason.hidden = page !== undefined
  reason.textContent = REASONS[state]
  if (frame.srcdoc !== (page ?? '')) frame.srcdoc = page ?? ''
}
