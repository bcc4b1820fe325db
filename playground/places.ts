import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { ListedIssue } from './CheckReport.js'
import { type Extent, extentOf } from './extentOf.js'

const LIMIT = 1000

/** Where an issue stands in the document of the editor. */
const extentIn = (doc: Text, { line, column }: ListedIssue): Extent => {
  const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  // A byte-order mark is no column.
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
  const extent = extentOf(text, column - 1 + mark)
  return { from: from + extent.from, to: from + extent.to }
}

/** Marks the issues in the text and in the margin. A very long value is marked at its start. */
export const markIssues = (view: EditorView, issues: ReadonlyArray<ListedIssue>): void => {
  const { doc } = view.state
  const diagnostics = issues.map((issue): Diagnostic => {
    const { from, to } = extentIn(doc, issue)
    const { severity, code, message, hint } = issue
    const words = hint === undefined ? message : `${message}\nHint: ${hint}`
    return { from, to: Math.min(to, from + LIMIT), severity, source: code, message: words }
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

/** Selects the place of an issue, scrolls to it and hands it the focus. */
export const goToIssue = (view: EditorView, issue: ListedIssue): void => {
  const { from, to } = extentIn(view.state.doc, issue)
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
  view.focus()
}
