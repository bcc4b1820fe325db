import type { EditorView } from '@codemirror/view'
import { startActions } from './actions.js'
import { startChecker } from './checker.js'
import { articleEditor, type Change } from './editor.js'
import { byId } from './elements.js'
import { showArticle, showIssues, showVerdict } from './panels.js'
import { goToIssue, markIssues } from './places.js'
import { startSchema } from './schemaPanel.js'
import { startTabs } from './tabs.js'
import { followTheme } from './theme.js'
import { verdictOf } from './verdict.js'

/** How long typing must rest before the text is checked, in milliseconds. */
const REST = 150

let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined
let isDrawn = false

const cursor = byId('cursor', HTMLElement)
const verdict = byId('verdict', HTMLElement)
const notice = byId('notice', HTMLElement)
const examples = byId('examples', HTMLSelectElement)

const onReport = (report: Parameters<Parameters<typeof startChecker>[0]>[0]): void => {
  if (report.id !== latest) return
  const text = view.state.doc.toString()
  const summary = verdictOf(text, report.issues)
  const issues = summary.state === 'empty' ? [] : report.issues
  markIssues(view, issues)
  showVerdict(summary, report.milliseconds, text.length)
  showIssues(summary, issues, (issue) => goToIssue(view, issue))
  if (isDrawn) showArticle(summary, report.page)
}

const checker = startChecker(onReport, () => {
  verdict.textContent = 'The check broke off. Reload the page to go on.'
})

const check = (): void => {
  clearTimeout(timer)
  latest += 1
  verdict.dataset['isOld'] = 'true'
  checker.check({ id: latest, text: view.state.doc.toString(), isDrawn })
}

const onChange = ({ state }: EditorView, change: Change): void => {
  const { head } = state.selection.main
  const { from, number } = state.doc.lineAt(head)
  cursor.textContent = `Line ${number}, column ${head - from + 1}`
  if (change === 'moved') return
  // What is under way or was said is about an older text.
  notice.textContent = ''
  examples.value = ''
  latest += 1
  verdict.dataset['isOld'] = 'true'
  clearTimeout(timer)
  timer = setTimeout(check, change === 'typed' ? REST : 0)
}

const view: EditorView = articleEditor(byId('editor', HTMLElement), onChange)
const showSchema = startSchema(byId('schema', HTMLElement))

followTheme()
startTabs(byId('tabs', HTMLElement), (name) => {
  isDrawn = name === 'panel-article'
  if (isDrawn) check()
  if (name === 'panel-schema') showSchema()
})
startActions(view)
check()
