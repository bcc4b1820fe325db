import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
  type ViewUpdate
} from '@codemirror/view'
import { editorTheme } from './editorTheme.js'

const common = (label: string): Extension => [
  // Tools that look for what can be scrolled without a mouse do not count editable text.
  EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  lineNumbers(),
  foldGutter(),
  highlightSpecialChars(),
  drawSelection(),
  bracketMatching(),
  highlightSelectionMatches(),
  EditorView.lineWrapping,
  json(),
  editorTheme
]

/** The style of the editor goes into the shadow root as a sheet made by script, which a strict policy lets pass. */
const viewIn = (host: HTMLElement, doc: string, extensions: Extension): EditorView => {
  const root = host.attachShadow({ mode: 'open' })
  const parent = document.createElement('div')
  parent.style.height = '100%'
  root.append(parent)
  return new EditorView({ root, parent, state: EditorState.create({ doc, extensions }) })
}

/** What happened in the editor: the cursor moved, somebody types, or the text was changed at one stroke. */
export type Change = 'moved' | 'typed' | 'replaced'

const changeOf = ({ docChanged, transactions }: ViewUpdate): Change => {
  if (!docChanged) return 'moved'
  const isTyped = transactions.some((each) => each.isUserEvent('input.type') || each.isUserEvent('delete'))
  return isTyped ? 'typed' : 'replaced'
}

/** The editor of the article. Tab indents; Escape and then Tab leaves. */
export const articleEditor = (host: HTMLElement, onChange: (view: EditorView, change: Change) => void): EditorView =>
  viewIn(host, '', [
    common('Article JSON'),
    lintGutter(),
    history(),
    indentOnInput(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    placeholder('Paste, type or drop the JSON of an article'),
    keymap.of([
      ...closeBracketsKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...defaultKeymap,
      indentWithTab
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged || update.selectionSet) onChange(update.view, changeOf(update))
    })
  ])

/** An editor that only shows: text can be selected, searched and folded. */
export const readOnlyEditor = (host: HTMLElement, label: string, text: string): EditorView =>
  viewIn(host, text, [
    common(label),
    EditorState.readOnly.of(true),
    keymap.of([...searchKeymap, ...foldKeymap, ...defaultKeymap])
  ])
