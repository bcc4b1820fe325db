import type { Example } from './Example.js'

/** A fenced block of a Markdown file. */
export interface FencedBlock extends Example {
  /** The language, in lower case; empty where none is named. */
  readonly language: string
}

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)[ \t]*(.*)$/

const isClosing = (line: string, fence: string): boolean =>
  line.trim().startsWith(fence) && /^[ \t]*(`+|~+)[ \t]*$/.test(line)

/** The fenced blocks of a Markdown file; one that is never closed is an error. */
export const fencedBlocks = (file: string, text: string): ReadonlyArray<FencedBlock> => {
  const lines = text.split('\n')
  const blocks: Array<FencedBlock> = []
  for (let start = 0; start < lines.length; start++) {
    const [, , fence, language = '', note = ''] = FENCE.exec(lines[start] ?? '') ?? []
    if (fence === undefined) continue
    const end = lines.findIndex((line, index) => index > start && isClosing(line, fence))
    if (end === -1) throw new Error(`${file}:${start + 1}: the block is not closed`)
    const code = lines.slice(start + 1, end).join('\n')
    blocks.push({ file, line: start + 2, language: language.toLowerCase(), note: note.trim(), code })
    start = end
  }
  return blocks
}
