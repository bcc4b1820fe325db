import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** An element of parsed HTML. */
export type Element = DefaultTreeAdapterMap['element']

const childrenOf = (node: Node): ReadonlyArray<Node> => ('childNodes' in node ? node.childNodes : [])

/** The nodes below a node in the order of the document, itself first; however deep they are. */
export const nodesIn = (root: Node): ReadonlyArray<Node> => {
  const nodes: Array<Node> = []
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node)
    open.push(...[...childrenOf(node)].reverse())
  }
  return nodes
}

/** The elements of a page or of a fragment. */
export const elementsOf = (markup: string): ReadonlyArray<Element> => {
  const root = markup.startsWith('<!doctype') ? parse(markup) : parseFragment(markup)
  return elementsIn(root)
}

/** The elements below a node, itself first. */
export const elementsIn = (root: Node): ReadonlyArray<Element> => nodesIn(root).filter((node) => 'tagName' in node)

/** The value of an attribute. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name)

const textIn = (node: Node, isLeftOut: (element: Element) => boolean): string => {
  if ('value' in node) return node.value
  if ('tagName' in node && isLeftOut(node)) return ''
  return childrenOf(node)
    .map((child) => textIn(child, isLeftOut))
    .join('')
}

/** The text of an element, white space as it is. */
export const rawText = (element: Element, leftOut?: string): string =>
  textIn(element, (inner) => leftOut !== undefined && hasClass(inner, leftOut))

const BLOCKS: ReadonlySet<string> = new Set(['div', 'dd', 'dt', 'h1', 'h2', 'h3', 'li', 'p', 'pre', 'summary'])

const spaced = (node: Node): string => {
  if ('value' in node) return node.value
  const text = childrenOf(node).map(spaced).join('')
  return 'tagName' in node && BLOCKS.has(node.tagName) ? ` ${text} ` : text
}

/** The text of an element as it is shown: runs of white space are one space, and blocks stand apart. */
export const textOf = (element: Element): string => spaced(element).replace(/\s+/g, ' ').trim()

/** The one element with a class; fails where there are none or more. */
export const only = (elements: ReadonlyArray<Element>, name: string): Element => {
  const found = withClass(elements, name)
  if (found.length !== 1) throw new Error(`${found.length} elements of class ${name}`)
  return found[0]!
}

/** The elements with a class. */
export const withClass = (elements: ReadonlyArray<Element>, name: string): ReadonlyArray<Element> =>
  elements.filter((element) => hasClass(element, name))

/** The element with an id; fails where there is none. */
export const byId = (elements: ReadonlyArray<Element>, id: string): Element => {
  const found = elements.find((element) => attributeOf(element, 'id') === id)
  if (found === undefined) throw new Error(`no element with the id ${id}`)
  return found
}

/** The rows of the facts in an element, names and values. */
export const rowsIn = (element: Element): Readonly<Record<string, string>> => {
  const inner = elementsIn(element)
  const names = inner.filter(({ tagName }) => tagName === 'dt').map(textOf)
  const values = inner.filter(({ tagName }) => tagName === 'dd').map(textOf)
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}
