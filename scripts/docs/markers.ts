/** A stretch between two comments, `<!-- name -->` and `<!-- /name -->`, which stands for what a script writes. */
const STRETCH = /<!-- ([^/][^\n]*?) -->\n[\s\S]*?<!-- \/\1 -->/g

/**
 * Writes all marked stretches of a Markdown file anew.
 *
 * @param render - what belongs between the comments with a name
 */
export const fillMarkers = (markdown: string, render: (name: string) => string): string =>
  markdown.replace(STRETCH, (_stretch, name: string) => `<!-- ${name} -->\n\n${render(name)}\n\n<!-- /${name} -->`)

/** Code in Markdown. */
export const code = (text: string): string => `\`${text}\``

const row = (cells: ReadonlyArray<string>): string =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`

/** Writes a table. Bars in cells are escaped. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n')

/** The id that a heading has as the target of a link, as GitHub and TypeDoc make it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
