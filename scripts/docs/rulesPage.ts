import { rules } from '../../src/index.js'
import { anchorOf, fillMarkers, table } from './markers.js'
import { blocksOf, printedOf, ruleExampleOf } from './ruleExample.js'
import { type Section, sectionsOf } from './sectionsOf.js'

/** A section of `docs/rules.md` that is about a code. */
export interface CodeSection extends Section {
  readonly code: string
}

/** The sections that are about codes: their headings are a code in backticks and nothing else. */
export const codeSectionsOf = (markdown: string): ReadonlyArray<CodeSection> =>
  sectionsOf(markdown).flatMap((section) => {
    const code = /^`([^`]+)`$/.exec(section.heading)?.[1]
    return code === undefined || section.level !== 2 ? [] : [{ ...section, code }]
  })

/** The article that the examples are put into. */
export const articleOfExamples = (markdown: string): unknown => {
  const section = sectionsOf(markdown).find(({ heading }) => heading === 'The article of the examples')
  return JSON.parse(blocksOf(section?.text ?? '')[0]?.code ?? '') as unknown
}

/** What a section says first. */
export const firstSentenceOf = ({ text }: Section): string =>
  /^[\s\S]*?\.(?= |\n|$)/.exec(text)?.[0].replace(/\n/g, ' ') ?? ''

const linkTo = (code: string): string => `[\`${code}\`](#${anchorOf(code)})`

const rulesTable = (): string =>
  table(
    ['code', 'severity', 'finds'],
    rules.map(({ code, severity, summary }) => [linkTo(code), severity, summary])
  )

const structuralTable = (markdown: string): string => {
  const ruleCodes = new Set<string>(rules.map(({ code }) => code))
  const others = codeSectionsOf(markdown).filter(({ code }) => !ruleCodes.has(code))
  return table(
    ['code', 'says'],
    others.map((section) => [linkTo(section.code), firstSentenceOf(section)])
  )
}

const withPrinted = (text: string, article: unknown, section: CodeSection): string => {
  const example = ruleExampleOf(section)
  if (example === undefined) return text
  const heading = text.indexOf(`\n## ${section.heading}\n`)
  const start = text.indexOf('```text\n', text.indexOf(example.failing.code, heading))
  const end = text.indexOf('```\n', start + 3)
  return `${text.slice(0, start)}\`\`\`text\n${printedOf(article, example.failing)}\n${text.slice(end)}`
}

/** `docs/rules.md` with its tables, and what the examples print, written anew. */
export const renderRulesPage = (markdown: string): string => {
  const article = articleOfExamples(markdown)
  const printed = codeSectionsOf(markdown).reduce((text, section) => withPrinted(text, article, section), markdown)
  return fillMarkers(printed, (name) => (name === 'rules' ? rulesTable() : structuralTable(printed)))
}
