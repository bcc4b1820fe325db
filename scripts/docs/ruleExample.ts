import {
  type Article,
  checkArticle,
  checkArticleJson,
  type CheckOptions,
  formatIssues,
  type Issue
} from '../../src/index.js'
import type { Section } from './sectionsOf.js'

/** A fenced block of a section. */
export interface Block {
  readonly language: string
  /** What follows the language: `maxIssues=1`. */
  readonly note: string
  readonly code: string
}

/** What a section of `docs/rules.md` shows: what breaks the rule, what is printed, and what mends it. */
export interface RuleExample {
  readonly failing: Block
  readonly printed: Block
  readonly mended: Block
}

const BLOCK = /^```([a-z]+)(?: ([^\n]*))?\n([\s\S]*?)^```$/gm

/** The fenced blocks of a text. */
export const blocksOf = (text: string): ReadonlyArray<Block> =>
  [...text.matchAll(BLOCK)].map(([, language = '', note = '', code = '']) => ({
    language,
    note,
    code: code.replace(/\n$/, '')
  }))

/** The example of a section; nothing where it has none of this form, as sections with a program have. */
export const ruleExampleOf = ({ text }: Section): RuleExample | undefined => {
  const [failing, printed, mended, ...others] = blocksOf(text)
  if (failing === undefined || printed === undefined || mended === undefined || others.length > 0) return undefined
  return printed.language === 'text' ? { failing, printed, mended } : undefined
}

const keysOf = (pointer: string): ReadonlyArray<string> => {
  if (!pointer.startsWith('/')) throw new Error(`${pointer} is no JSON Pointer`)
  return pointer.slice(1).split('/')
}

/** Puts values where JSON Pointers point; all but the last key must be there, and no index may leave a gap. */
export const placed = (article: unknown, values: Readonly<Record<string, unknown>>): unknown => {
  const copy = structuredClone(article)
  for (const [pointer, value] of Object.entries(values)) {
    const keys = keysOf(pointer)
    let parent = copy as Record<string, unknown>
    for (const key of keys.slice(0, -1)) parent = parent[key] as Record<string, unknown>
    const last = keys[keys.length - 1] as string
    const isGap = Array.isArray(parent) && Number(last) > parent.length
    if (typeof parent !== 'object' || isGap) throw new Error(`${pointer} points nowhere`)
    parent[last] = value
  }
  return copy
}

/** The options that a note sets: `maxIssues=1`, or a limit such as `maxSearch=99`. */
const optionsOf = (note: string): CheckOptions => {
  const [, option, value] = /^(max\w+)=(\d+)$/.exec(note) ?? []
  if (option === undefined) return {}
  return option === 'maxIssues' ? { maxIssues: Number(value) } : { limits: { [option]: Number(value) } }
}

/**
 * All issues of what a block shows: values by their JSON Pointers, put into an article, or else a whole text.
 *
 * @param article - the article of the examples
 */
export const issuesOfBlock = (article: unknown, { code, note }: Block): ReadonlyArray<Issue> => {
  if (!/^\{\s*"\//.test(code)) return checkArticleJson(code)
  const values = JSON.parse(code) as Readonly<Record<string, unknown>>
  return checkArticle(placed(article, values) as Article, optionsOf(note))
}

/** What the issues of a block look like in print. */
export const printedOf = (article: unknown, block: Block): string => formatIssues(issuesOfBlock(article, block))
