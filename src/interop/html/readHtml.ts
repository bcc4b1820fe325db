import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, Parser, type Token, type TreeAdapter } from 'parse5'
import { BLOCKS, FLAT, FORMATTING, PREFORMATTED, SKIPPED } from './htmlElements.js'
import { lostElements } from './lostElements.js'
import { paragraphWriter } from './paragraphWriter.js'

type Attributes = Token.TagToken['attrs']
type Parent = DefaultTreeAdapterMap['parentNode']

/** What the block that a paragraph stands in says of it. */
export interface HtmlBlock {
  /** Its own `id`. */
  readonly id: string | undefined
  /** The language that it or a block around it has by `lang`. */
  readonly language: string | undefined
}

/** The text of a piece of HTML. */
export interface HtmlText {
  /** Its paragraphs: no white space at either end, none of them empty. */
  readonly paragraphs: ReadonlyArray<readonly [text: string, block: HtmlBlock]>
  /** What a text has no place for: a clause for each kind of thing, such as `2 link targets`. */
  readonly lost: ReadonlyArray<string>
}

/** What an element means for the text in it. */
interface Context {
  readonly isSkipped: boolean
  readonly isPreformatted: boolean
  readonly block: HtmlBlock
}

/** Elements may nest as deep as in browsers; what is deeper is read as if it stood there. */
const DEEPEST = 512

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)(?![^;\s!])/i

const OUTSIDE: Context = { isSkipped: false, isPreformatted: false, block: { id: undefined, language: undefined } }

const valueOf = (attributes: Attributes, names: ReadonlyArray<string>): string | undefined =>
  attributes.find(({ name }) => names.includes(name))?.value

const isHidden = (name: string, attributes: Attributes): boolean =>
  attributes.some((one) => one.name === 'hidden' || (one.name === 'style' && HIDING.test(one.value))) ||
  (name === 'dialog' && !attributes.some((one) => one.name === 'open'))

/** Reads the text of HTML as `paragraphsOf` does, and what blocks say of it. */
export const readHtml = (source: string): HtmlText => {
  const writer = paragraphWriter<HtmlBlock>()
  const lost = lostElements()
  const contexts = new WeakMap<object, Context>()
  const contextOf = (node: object): Context => contexts.get(node) ?? OUTSIDE
  let depth = 0
  let current: object = contexts

  const meet = (name: string, attributes: Attributes, around: Context): Context => {
    if (around.isSkipped) return around
    const hides = isHidden(name, attributes)
    lost.meet(name, name === 'a' && attributes.some((one) => one.name === 'href'), hides)
    return {
      isSkipped: hides || SKIPPED.has(name),
      isPreformatted: around.isPreformatted || PREFORMATTED.has(name),
      block: BLOCKS.has(name)
        ? {
            id: valueOf(attributes, ['id']),
            language: valueOf(attributes, ['lang', 'xml:lang']) ?? around.block.language
          }
        : around.block
    }
  }
  const place = (parent: Parent, node: DefaultTreeAdapterMap['childNode']): void => {
    if (!('tagName' in node)) return
    const context = meet(node.tagName, node.attrs, contextOf(parent))
    if (node.tagName === 'br' && !context.isSkipped) writer.breakLine()
    contexts.set(node, context)
  }
  const insertText = (parent: Parent, text: string): void => {
    const { isSkipped, isPreformatted, block } = contextOf(parent)
    if (isSkipped) return
    if (isPreformatted) writer.addPreformatted(text, block)
    else writer.add(text, block)
  }
  /** Builds no tree: what is met is written at once, in the order of the source. */
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    appendChild: place,
    insertBefore: place,
    insertText,
    insertTextBefore: insertText,
    setTemplateContent: (template, content) => {
      contexts.set(content, { ...OUTSIDE, isSkipped: true })
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
