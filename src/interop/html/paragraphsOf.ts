import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'br', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The paragraphs of a piece of HTML, and the names of elements in it that hold no text. */
export const paragraphsOf = (
  html: string
): { readonly paragraphs: ReadonlyArray<string>; readonly lost: ReadonlyArray<string> } => {
  const lost: Array<string> = []
  let text = ''
  const stack: Array<Node | string> = [parseFragment(html)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node
    else if (node.nodeName === '#text') text += (node as DefaultTreeAdapterMap['textNode']).value.replace(/\s+/g, ' ')
    else if (['script', 'style', 'img', 'iframe', 'video'].includes(node.nodeName)) lost.push(node.nodeName)
    else if ('childNodes' in node) {
      const edge = BLOCKS.has(node.nodeName) ? '\n' : ''
      stack.push(edge, ...[...node.childNodes].reverse(), edge)
    }
  }
  const paragraphs = text.split('\n').map((line) => line.trim())
  return { paragraphs: paragraphs.filter((line) => line !== ''), lost }
}
