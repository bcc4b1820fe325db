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

  const write = (before: string, text: string): void => {
    pieces.push(before, text)
    space = ''
    isLineEmpty = false
  }
  const addSpace = (): void => {
    if (!space.endsWith(' ')) space += ' '
  }
  const breakParagraph = (): void => {
    const paragraph = pieces.join('').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    pieces = []
    isLineEmpty = true
    space = ''
  }
  const breakLine = (): void => {
    if (isLineEmpty) breakParagraph()
    else pieces.push('\n')
    isLineEmpty = true
    space = ''
  }
  return {
    paragraphs,
    breakLine,
    breakParagraph,
    add: (text) => {
      const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
      const isSpaced = collapsed.endsWith(' ')
      if (collapsed.startsWith(' ')) addSpace()
      const words = collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, isSpaced ? -1 : undefined)
      if (words.trim() === '') space += words
      else write(isLineEmpty ? '' : space, words)
      if (isSpaced) addSpace()
    },
    addPreformatted: (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) breakLine()
        if (line.trim() === '') space += line
        else write(space, line)
      }
    }
  }
}
