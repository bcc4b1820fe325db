import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The pages of the site that the playground leads to. */
export interface DocumentPages {
  /** The page of the format, from the root of the site. */
  readonly format: string
  /** The page of the rules, from the root of the site. */
  readonly rules: string
  /** The address of each code's section, from the playground; `other` for codes without one. */
  readonly codes: Readonly<Record<string, string>>
}

const SECTION = /<h2 id="([^"]+)"[^>]*><code>([a-z/-]+)<\/code>/g

/** Finds the pages by what is in them: where TypeDoc puts a page depends on which entry names it. */
export const documentPages = (site: string): DocumentPages => {
  const pages = readdirSync(join(site, 'documents')).map((name) => `documents/${name}`)
  const textOf = (page: string): string => readFileSync(join(site, page), 'utf8')
  const pageWith = (id: string): string => {
    const page = pages.find((path) => textOf(path).includes(`<h1 id="${id}"`))
    if (page === undefined) throw new Error(`no page of the site has the heading ${id}`)
    return page
  }
  const rules = pageWith('the-rules')
  const sections = [...textOf(rules).matchAll(SECTION)].map(([, id = '', code = '']) => [code, `../${rules}#${id}`])
  const codes = Object.fromEntries([...sections, ['other', `../${rules}#all-other-codes`]]) as DocumentPages['codes']
  return { format: pageWith('the-article-format'), rules, codes }
}
