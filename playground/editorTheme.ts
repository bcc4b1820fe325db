import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Pictures of the editor's own style are data addresses, which the policy of the page refuses: all are drawn otherwise. */
const marks = {
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--error)', textDecorationSkipInk: 'none' },
  '.cm-lintRange-warning': { textDecoration: 'underline dashed var(--warning)', textDecorationSkipInk: 'none' },
  '.cm-lintRange-active': { backgroundColor: 'var(--selected)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--error)' },
  '.cm-gutter-lint': { width: '1rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0 0.2rem' },
  '.cm-lint-marker': { width: '0.6rem', height: '0.6rem', marginTop: '0.42em' },
  '.cm-lint-marker-error': { content: 'normal', backgroundColor: 'var(--error)', borderRadius: '50%' },
  '.cm-lint-marker-warning': { content: 'normal', backgroundColor: 'var(--warning)', transform: 'rotate(45deg)' },
  '.cm-diagnostic': { padding: '0.4rem 0.6rem', maxWidth: '32rem', font: '0.8125rem/1.4 var(--sans)' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--error)' },
  '.cm-diagnostic-warning': { borderLeft: '3px solid var(--warning)' },
  '.cm-diagnosticSource': { fontSize: 'inherit', opacity: '1', color: 'var(--muted)' }
}

/** The colours are variables of the page, which know light and dark. */
const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '0.8125rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--accent)', padding: '0.75rem 0' },
  '.cm-line': { padding: '0 1rem 0 0.5rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--accent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selected)'
  },
  '.cm-activeLine': { backgroundColor: 'var(--line-at-cursor)' },
  '.cm-gutters': { color: 'var(--muted)', backgroundColor: 'var(--card)', borderRight: '1px solid var(--line)' },
  '.cm-activeLineGutter': { color: 'var(--ink)', backgroundColor: 'var(--active)' },
  '.cm-foldPlaceholder': { color: 'var(--muted)', backgroundColor: 'var(--active)', border: '1px solid var(--line)' },
  '.cm-placeholder': { color: 'var(--muted)', fontFamily: 'var(--sans)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selected)', outline: '1px solid var(--muted)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--error)' },
  '.cm-searchMatch': { backgroundColor: 'var(--found)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--active)' },
  '.cm-panels, .cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--card)', border: '1px solid var(--line)' },
  '.cm-textfield': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--edge)' },
  '.cm-button': { color: 'var(--ink)', background: 'var(--paper)', border: '1px solid var(--edge)' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: 'var(--active)' },
  '.cm-panel button[name=close]': { color: 'var(--ink)' },
  ...marks
})

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--key)' },
  { tag: tags.string, color: 'var(--string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
  { tag: [tags.brace, tags.squareBracket, tags.separator], color: 'var(--muted)' }
])

/** How the editors look, in light and in dark. */
export const editorTheme: Extension = [theme, syntaxHighlighting(colours)]
