import { isolateHistory } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import { byId } from './elements.js'
import { acceptDrops, readFile } from './files.js'
import { formatted } from './formatted.js'
import { readFragment } from './fragment.js'
import { share } from './share.js'
import { textOfBytes } from './textOfBytes.js'

/** Puts another text into the editor; undo brings back what was there. */
const replace = (view: EditorView, text: string): void => {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    annotations: isolateHistory.of('full')
  })
  view.scrollDOM.scrollTop = 0
}

/** Wires the buttons, the list of examples, dropped files and the fragment of the address. */
export const startActions = (view: EditorView): void => {
  const notice = byId('notice', HTMLElement)
  const examples = byId('examples', HTMLSelectElement)
  const input = byId('file', HTMLInputElement)
  const say = (words: string): void => {
    notice.textContent = words
  }

  const load = async (name: string): Promise<void> => {
    say('')
    const isKnown = [...examples.options].some(({ value }) => value === name && value !== '')
    const response = isKnown ? await fetch(`examples/${name}.json`) : undefined
    const text = response?.ok === true ? textOfBytes(await response.arrayBuffer()) : undefined
    if (text === undefined) {
      say(`The example ${name} could not be loaded.`)
      return
    }
    replace(view, text)
    examples.value = name
    say('Example loaded. Undo brings back what was there.')
  }
  const open = async (file: File): Promise<void> => {
    const result = await readFile(file)
    if ('fault' in result) {
      say(`${result.fault}.`)
      return
    }
    replace(view, result.text)
    say(`${file.name} opened. It stays on this machine.`)
  }
  const openFragment = async (): Promise<void> => {
    const fragment = await readFragment(location.hash)
    if (fragment.kind === 'example') await load(fragment.name)
    if (fragment.kind === 'text') {
      replace(view, fragment.text)
      say('The text of the link is shown.')
    }
    if (fragment.kind === 'damaged') say('The link is damaged, or its text too large.')
  }
  const failed = (): void => say('That did not work.')

  examples.addEventListener('change', () => {
    if (examples.value !== '') load(examples.value).catch(failed)
  })
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-example]')) {
    button.addEventListener('click', () => {
      load(button.dataset['example'] ?? '').then(() => view.focus(), failed)
    })
  }
  byId('open', HTMLButtonElement).addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    input.value = ''
    if (file !== undefined) open(file).catch(failed)
  })
  byId('format', HTMLButtonElement).addEventListener('click', () => {
    const text = formatted(view.state.doc.toString())
    if (text !== undefined) replace(view, text)
    say(text === undefined ? 'This is no JSON yet: mend the syntax first.' : 'Formatted.')
  })
  byId('share', HTMLButtonElement).addEventListener('click', () => {
    share(view.state.doc.toString()).then(say, failed)
  })
  acceptDrops((file) => {
    open(file).catch(failed)
  })
  window.addEventListener('hashchange', () => {
    openFragment().catch(failed)
  })
  openFragment().catch(failed)
}
