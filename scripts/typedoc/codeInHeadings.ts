import { Application } from 'typedoc'

/** A token of markdown-it, as far as headings go. */
interface Token {
  readonly type: string
  readonly content: string
  children: Array<Token> | null
}

interface Parser {
  readonly core: {
    readonly ruler: {
      readonly push: (name: string, rule: (state: { readonly tokens: ReadonlyArray<Token> }) => void) => void
    }
  }
}

/** TypeDoc names a heading by its text tokens alone: code is given one inside, which is not written. */
const named = (token: Token): void => {
  if (token.type === 'code_inline') token.children = [{ type: 'text', content: token.content, children: null }]
}

/** A plugin of TypeDoc, which calls this by its name: headings that are code are named by it, as elsewhere. */
export const load = (app: Application): void => {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('markdownItLoader', ({ core }: Parser) => {
      core.ruler.push('code-in-headings', ({ tokens }) => {
        for (const [index, { children }] of tokens.entries()) {
          if (tokens[index - 1]?.type === 'heading_open') children?.forEach(named)
        }
      })
    })
  })
}
