import type { VerifiedArticle } from 'communique'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 Charter, Cambria, Georgia, serif; }
body { margin: 1.5rem; max-inline-size: 40rem; color: light-dark(#1e1e1c, #ebe8e1); background: light-dark(#fbfaf6, #161715); }
h1 { font-size: 1.6rem; line-height: 1.25; }
`

/** The article as a page of HTML that stands on its own and runs no script. */
export const rendered = ({ headline, language, body }: VerifiedArticle): string =>
  [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(headline)}</title>`,
    `<style>${STYLE}</style></head><body><main><h1>${escaped(headline)}</h1>`,
    ...body.map(({ text }) => `<p>${escaped(text)}</p>`),
    '</main></body></html>'
  ].join('\n')
