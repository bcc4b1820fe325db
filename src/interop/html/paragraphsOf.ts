import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, Parser, type Token, type TreeAdapter } from 'parse5'
import { BLOCKS, FLAT, FORMATTING, PREFORMATTED, SKIPPED } from './htmlElements.js'
import { lostElements } from './lostElements.js'
import { paragraphWriter } from './paragraphWriter.js'

type Attributes = Token.TagToken['attrs']
type Parent = DefaultTreeAdapterMap['parentNode']

/** What an element means for the text in it. */
interface Context {
  readonly isSkipped: boolean
  readonly isPreformatted: boolean
}

/** Elements may nest as deep as in browsers; what is deeper is read as if it stood there. */
const DEEPEST = 512

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)(?![^;\s!])/i

const isHidden = (name: string, attributes: Attributes): boolean =>
  attributes.some((one) => one.name === 'hidden' || (one.name === 'style' && HIDING.test(one.value))) ||
  (name === 'dialog' && !attributes.some((one) => one.name === 'open'))

/** The text of a piece of HTML. */
export interface HtmlText {
  /** Its paragraphs: no white space at either end, none of them empty. */
  readonly paragraphs: ReadonlyArray<string>
  /** What a text has no place for: a clause for each kind of thing, such as `2 link targets`. */
  readonly lost: ReadonlyArray<string>
}

/**
 * The paragraphs of an HTML page, body or fragment, as the HTML standard parses it, faults and all.
 *
 * Blocks part paragraphs, and so do two line breaks (`<br>`) with nothing between; one is a line feed. White space is
 * collapsed except in `pre`, where a blank line parts paragraphs, too. An item of a list and a cell of a table are a paragraph
 * each. Scripts, styles, templates, fallbacks, form controls and what is hidden are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export const paragraphsOf = (source: string): HtmlText => {
  const writer = paragraphWriter()
  const lost = lostElements()
  const contexts = new WeakMap<object, Context>()
  const outside: Context = { isSkipped: false, isPreformatted: false }
  const contextOf = (node: object): Context => contexts.get(node) ?? outside
  let depth = 0
  let current: object = contexts

  const meet = (name: string, attributes: Attributes, { isSkipped, isPreformatted }: Context): Context => {
    if (isSkipped) return { isSkipped, isPreformatted }
    const hides = isHidden(name, attributes)
    lost.meet(name, name === 'a' && attributes.some((one) => one.name === 'href'), hides)
    return { isSkipped: hides || SKIPPED.has(name), isPreformatted: isPreformatted || PREFORMATTED.has(name) }
  }
  const place = (parent: Parent, node: DefaultTreeAdapterMap['childNode']): void => {
    if (!('tagName' in node)) return
    const context = meet(node.tagName, node.attrs, contextOf(parent))
    if (node.tagName === 'br' && !context.isSkipped) writer.breakLine()
    contexts.set(node, context)
  }
  const insertText = (parent: Parent, text: string): void => {
    const { isSkipped, isPreformatted } = contextOf(parent)
    if (isSkipped) return
    if (isPreformatted) writer.addPreformatted(text)
    else writer.add(text)
  }
  /** Builds no tree: what is met is written at once, in the order of the source. */
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    appendChild: place,
    insertBefore: place,
    insertText,
    insertTextBefore: insertText,
    setTemplateContent: (template, content) => {
      contexts.set(content, { isSkipped: true, isPreformatted: false })
      defaultTreeAdapter.setTemplateContent(template, content)
    },
    onItemPush: (item) => {
      depth++
      current = item
    },
    onItemPop: (_item, next) => {
      depth--
      current = next
    }
  }
  const body = defaultTreeAdapter.createElement('body', html.NS.HTML, [])
  const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(body, { treeAdapter })
  const [start, end] = [parser.onStartTag.bind(parser), parser.onEndTag.bind(parser)]
  const breakAt = (name: string): void => {
    if (BLOCKS.has(name)) writer.breakParagraph()
  }
  parser.onStartTag = (token) => {
    breakAt(token.tagName)
    const isText = FORMATTING.has(token.tagName) || (depth > DEEPEST && !FLAT.has(token.tagName))
    if (isText) meet(token.tagName, token.attrs, contextOf(current))
    else start(token)
  }
  parser.onEndTag = (token) => {
    breakAt(token.tagName)
    if (!FORMATTING.has(token.tagName)) end(token)
  }
  parser.tokenizer.write(source, true)
  writer.breakParagraph()
  return { paragraphs: writer.paragraphs, lost: lost.clauses() }
}
