import { type Token, Tokenizer, TokenizerMode } from 'parse5'

/** What a page says about itself to programs. */
export interface PageData {
  /** The texts of its JSON-LD blocks, in order. */
  readonly blocks: ReadonlyArray<string>
  /** The language that its root element names. */
  readonly language?: string
}

/** Elements whose content is no markup, and how it is read. */
const STATES: ReadonlyMap<string, Tokenizer['state']> = /* @__PURE__ */ new Map<string, Tokenizer['state']>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT]
])

const valueOf = (tag: Token.TagToken, name: string): string | undefined =>
  tag.attrs.find((attribute) => attribute.name === name)?.value

/** Whether a script is JSON-LD, by the essence of its media type: parameters do not count. */
const isJsonLd = (tag: Token.TagToken): boolean =>
  tag.tagName === 'script' && /^\s*application\/ld\+json\s*(?:;|$)/i.test(valueOf(tag, 'type') ?? '')

/**
 * The JSON-LD blocks of a web page and its language, read by the tokenizer of the HTML standard; comments and what only looks like
 * a script hold none. Time is linear in the page.
 */
export const jsonLdIn = (page: string): PageData => {
  const blocks: Array<string> = []
  const languages: Array<string> = []
  let open = false
  let text = ''
  const note = ({ chars }: Token.CharacterToken): void => {
    if (open) text += chars
  }
  const close = (): void => {
    if (open) blocks.push(text)
    open = false
  }
  const ignore = (): void => undefined
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        const language = tag.tagName === 'html' ? valueOf(tag, 'lang')?.trim() : undefined
        if (language !== undefined) languages.push(language)
        open = isJsonLd(tag)
        text = ''
        const state = STATES.get(tag.tagName)
        if (state !== undefined) {
          tokenizer.lastStartTagName = tag.tagName
          tokenizer.state = state
        }
      },
      onEndTag: close,
      onEof: close,
      onCharacter: note,
      onWhitespaceCharacter: note,
      onNullCharacter: note,
      onComment: ignore,
      onDoctype: ignore
    }
  )
  tokenizer.write(page, true)
  const [language] = languages
  return { blocks, ...(language === undefined ? {} : { language }) }
}
