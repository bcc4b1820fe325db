import { createHash } from 'node:crypto'
import type { DocumentPages } from './documentPages.js'
import type { ExampleGroup } from './examples.js'

/** A rendered article is shown in a frame under the policy of the page around it, which names its style sheets by hash. */
const styleHashes = (article: string): ReadonlyArray<string> =>
  [...article.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  )

/** Nothing but the files beside the page is loaded, and no code is made from text. */
const policyOf = (article: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes(article)].join(' '),
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')

const labelOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1).replaceAll('-', ' ')

const optionsOf = ({ label, names }: ExampleGroup): string => {
  const options = names.map((name) => `<option value="${name}">${labelOf(name)}</option>`)
  return `<optgroup label="${label}">${options.join('')}</optgroup>`
}

/** Fills in the template of the page. An example article as it is rendered tells which style sheets to allow. */
export const pageOf = (
  template: string,
  groups: ReadonlyArray<ExampleGroup>,
  { format, rules }: DocumentPages,
  article: string
): string => {
  const values: Readonly<Record<string, string>> = {
    policy: policyOf(article),
    examples: groups.map(optionsOf).join('\n'),
    formatPage: format,
    rulesPage: rules
  }
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the template asks for ${name}, which is not known`)
    return value
  })
}
