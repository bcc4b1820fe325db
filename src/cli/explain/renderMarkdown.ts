import { hang } from '../terminal/hang.js'
import type { Palette } from '../terminal/Palette.js'

const INDENT = '  '

/** Spans of a line: code keeps its backticks where it cannot be painted; of a link the text is left, and a web address. */
const renderSpans = (text: string, { bold, cyan }: Palette): string =>
  text
    .split(/(`[^`]+`)/)
    .map((span, index) => {
      if (index % 2 === 1) {
        const code = span.slice(1, -1)
        const painted = cyan(code)
        return painted === code ? span : painted
      }
      return span
        .replace(/\*\*([^*]+)\*\*/g, (_match, words: string) => bold(words))
        .replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, (_match, words: string, target: string) =>
          target.startsWith('http') ? `${words} (${target})` : words
        )
    })
    .join('')

/** Joins the lines of a paragraph, each item of a list being one of its own. */
const joinLines = (lines: ReadonlyArray<string>): ReadonlyArray<string> => {
  const joined: Array<string> = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before === undefined || /^(?:[-*]|\d+\.) /.test(line)) joined.push(line)
    else joined[joined.length - 1] = `${before} ${line.trim()}`
  }
  return joined
}

const renderParagraph = (lines: ReadonlyArray<string>, palette: Palette, width: number): string =>
  joinLines(lines)
    .map((line) => {
      const heading = /^#+ (.*)/.exec(line)?.[1]
      if (heading !== undefined) return INDENT + palette.bold(renderSpans(heading, palette))
      const bullet = /^(?:[-*]|\d+\.) /.exec(line)?.[0] ?? ''
      const text = renderSpans(line.slice(bullet.length), palette)
      return hang(text, INDENT + bullet, INDENT + ' '.repeat(bullet.length), width)
    })
    .join('\n')

/**
 * Markdown as text for a terminal: paragraphs wrapped, code indented, code spans and bold words painted.
 *
 * Knows what `docs/rules.md` uses: paragraphs, lists, headings, fenced code, code spans, bold words and links.
 */
export const renderMarkdown = (markdown: string, palette: Palette, width: number): string => {
  const blocks: Array<string> = []
  let paragraph: Array<string> = []
  let code: Array<string> | undefined
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push(renderParagraph(paragraph, palette, width))
    paragraph = []
  }
  for (const line of [...markdown.split('\n'), '']) {
    if (line.startsWith('```')) {
      endParagraph()
      if (code !== undefined) blocks.push(code.join('\n'))
      code = code === undefined ? [] : undefined
    } else if (code !== undefined) code.push(`${INDENT}${INDENT}${line}`.trimEnd())
    else if (line.trim() === '') endParagraph()
    else paragraph.push(line)
  }
  return `${blocks.join('\n\n')}\n`
}
