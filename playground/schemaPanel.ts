import { readOnlyEditor } from './editor.js'
import { textOfBytes } from './textOfBytes.js'

/** The schema is fetched when its tab is first shown. */
export const startSchema = (host: HTMLElement): (() => void) => {
  const load = async (): Promise<void> => {
    const response = await fetch('article.schema.json')
    readOnlyEditor(host, 'JSON Schema of an article', textOfBytes(await response.arrayBuffer()) ?? '')
  }
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    load().catch(() => {
      isAsked = false
      host.textContent = 'The schema could not be loaded.'
    })
  }
}
