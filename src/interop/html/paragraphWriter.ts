/** Puts paragraphs together from pieces of text. */
export interface ParagraphWriter {
  /** Adds text, its white space collapsed. */
  readonly add: (text: string) => void
  /** Adds text whose white space counts: a line feed is a line break. */
  readonly addPreformatted: (text: string) => void
  /** Ends the line, or the paragraph where the line is empty. */
  readonly breakLine: () => void
  /** Ends the paragraph. */
  readonly breakParagraph: () => void
  /** Those so far; the last one only once it is ended. */
  readonly paragraphs: ReadonlyArray<string>
}

/** A writer with nothing written. */
export const paragraphWriter = (): ParagraphWriter => {
  const paragraphs: Array<string> = []
  let pieces: Array<string> = []
  let isLineEmpty = true
  /** White space that counts only once text follows it on its line. */
  let space = ''
  /** Whether it ends in one that is to be collapsed; not read from its end, which costs as much as it is long. */
  let isSpaced = false

  const dropSpace = (): void => {
    space = ''
    isSpaced = false
  }
  const write = (before: string, text: string): void => {
    pieces.push(before, text)
    isLineEmpty = false
    dropSpace()
  }
  const addSpace = (): void => {
    if (!isSpaced) space += ' '
    isSpaced = true
  }
  const keepSpace = (more: string): void => {
    space += more
    isSpaced = isSpaced && more === ''
  }
  const startLine = (): void => {
    isLineEmpty = true
    dropSpace()
  }
  const breakParagraph = (): void => {
    const paragraph = pieces.join('').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    pieces = []
    startLine()
  }
  const breakLine = (): void => {
    if (isLineEmpty) breakParagraph()
    else pieces.push('\n')
    startLine()
  }
  return {
    paragraphs,
    breakLine,
    breakParagraph,
    add: (text) => {
      const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
      const endsInSpace = collapsed.endsWith(' ')
      if (collapsed.startsWith(' ')) addSpace()
      const words = collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, endsInSpace ? -1 : undefined)
      if (words.trim() === '') keepSpace(words)
      else write(isLineEmpty ? '' : space, words)
      if (endsInSpace) addSpace()
    },
    addPreformatted: (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) breakLine()
        if (line.trim() === '') keepSpace(line)
        else write(space, line)
      }
    }
  }
}
