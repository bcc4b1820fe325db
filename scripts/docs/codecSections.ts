import { shapeOf } from '../../src/codec/shapeOf.js'
import { definitions, type FormatName, formatNotes } from '../../src/index.js'
import { constraintsOf } from './codecConstraints.js'
import { issuesOf } from './codecIssues.js'
import { choiceTable, fieldTable, wordTable } from './codecTables.js'
import { listed, typeText } from './codecText.js'
import { sectionOf } from './formatSections.js'
import { linkToPage } from './linkToPage.js'
import { anchorOf } from './markers.js'
import { codecOf } from './walkable.js'

/** A section of the page of a codec: Markdown, whose links are those of doc comments and of the pages in `docs/`. */
export interface CodecSection {
  readonly title: string
  readonly text: string
}

const bullets = (lines: ReadonlyArray<string>): string => lines.map((line) => `- ${line}`).join('\n')

/** What a codec is made of: its fields, its words, or what it is chosen from. */
const contentOf = (name: string): ReadonlyArray<CodecSection> => {
  const shape = shapeOf(codecOf(name))
  switch (shape.kind) {
    case 'record':
      return [{ title: 'fields', text: fieldTable(name, linkToPage) }]
    case 'enumeration':
      return [{ title: 'words', text: Object.hasOwn(definitions, name) ? wordTable(name) : `${listed(shape.words)}.` }]
    case 'union': {
      const members = shape.members.map((member) => typeText(member, linkToPage))
      return [
        { title: 'choices', text: shape.tag === undefined ? `${members.join(' or ')}.` : choiceTable(name, linkToPage) }
      ]
    }
    default:
      return []
  }
}

/** What the rules make of an article is told on their page. */
const BY_RULES = 'VerifiedArticle'

/** Where a codec is defined: by the format, and by the standard that it is taken from. */
const sourcesOf = (name: string): ReadonlyArray<string> => {
  const shape = shapeOf(codecOf(name))
  const { reference } = (shape.kind === 'string' && formatNotes[shape.format?.name as FormatName]) || {}
  const heading = sectionOf(name)
  return [
    ...(reference === undefined ? [] : [`[${reference.title}](${reference.url})`]),
    name === BY_RULES ? '[The rules](rules.md)' : `[The format, ${heading}](format.md#${anchorOf(heading)})`
  ]
}

/** All that the page of a codec tells of it, from the codec itself, the definitions, and the fixtures of the rules. */
export const codecSections = (name: string): ReadonlyArray<CodecSection> => {
  const codec = codecOf(name)
  const lists = [
    { title: 'constraints', text: bullets(constraintsOf(codec)) },
    { title: 'issues', text: bullets(issuesOf(name)) },
    { title: 'source', text: bullets(sourcesOf(name)) }
  ]
  return [...contentOf(name), ...lists.filter(({ text }) => text !== '')]
}
