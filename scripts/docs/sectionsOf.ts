/** A part of a Markdown file: a heading and what stands under it, up to the next heading of whatever level. */
export interface Section {
  /** How many number signs the heading has; 0 for what stands ahead of the first heading. */
  readonly level: number
  /** The heading without its number signs. */
  readonly heading: string
  /** The line of the heading, counted from 1. */
  readonly line: number
  /** What stands under it. */
  readonly text: string
}

/** The sections of a Markdown file, in its order. A line inside a fenced block is no heading. */
export const sectionsOf = (markdown: string): ReadonlyArray<Section> => {
  const sections: Array<Section> = []
  let [level, heading, line] = [0, '', 1]
  let lines: Array<string> = []
  let isInFence = false
  const end = (): void => {
    sections.push({ level, heading, line, text: lines.join('\n').trim() })
    lines = []
  }
  for (const [index, row] of markdown.split('\n').entries()) {
    if (row.startsWith('```')) isInFence = !isInFence
    const [, signs, words] = (isInFence ? null : /^(#+) (.*)$/.exec(row)) ?? []
    if (signs === undefined || words === undefined) lines.push(row)
    else {
      end()
      level = signs.length
      heading = words
      line = index + 1
    }
  }
  end()
  return sections
}
