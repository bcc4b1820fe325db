import { fragmentOf } from './fragment.js'

/** What browsers and the programs between people bear, in characters of the whole address. */
const LIMITS = { chat: 8000, browser: 1_000_000 }

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Makes a link that holds the whole text, puts it into the address bar and onto the clipboard, and tells what came of it. */
export const share = async (text: string): Promise<string> => {
  if (text === '') return 'There is nothing to share yet.'
  const { href } = new URL(`#${await fragmentOf(text)}`, location.href)
  const length = `${href.length.toLocaleString('en')} characters`
  if (href.length > LIMITS.browser) return `Too long for a link: it would have ${length}. Send the file instead.`
  history.replaceState(null, '', href)
  const where = (await copied(href)) ? 'Link copied' : 'The link stands in the address bar'
  const warning = href.length > LIMITS.chat ? ' Some programs cut links that long.' : ''
  return `${where}: ${length}, the article is in it.${warning}`
}
