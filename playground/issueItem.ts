import type { ListedIssue } from './CheckReport.js'
import { made } from './elements.js'
import { ruleAddress } from './ruleAddress.js'

const codeLink = (code: string): HTMLAnchorElement => {
  const link = made('a', 'code', code)
  link.href = ruleAddress(code)
  return link
}

/** One issue of the list: a button that leads to its place, and under it what helps to mend it. */
export const issueItem = (issue: ListedIssue, goTo: (issue: ListedIssue) => void): HTMLLIElement => {
  const { severity, code, message, hint, pointer, line, column, related } = issue
  const button = made(
    'button',
    'place',
    made('span', 'severity', severity),
    made('span', 'position', `line ${line}, column ${column}`),
    made('span', 'message', message)
  )
  button.type = 'button'
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('.place[aria-current]')) other.removeAttribute('aria-current')
    button.setAttribute('aria-current', 'true')
    goTo(issue)
  })
  const details = made('p', 'details', codeLink(code), made('span', 'pointer', pointer || '(root)'))
  const notes = [
    ...(hint === undefined ? [] : [made('p', 'hint', `Hint: ${hint}`)]),
    ...related.map((other) => made('p', 'hint', `See ${other}`))
  ]
  return made('li', `issue ${severity}`, button, ...notes, details)
}
