/** Puts paragraphs together from pieces of text, each of some origin; that of its first words is the origin of a paragraph. */
export interface ParagraphWriter<Origin> {
  /** Adds text, its white space collapsed. */
  readonly add: (text: string, origin: Origin) => void
  /** Adds text whose white space counts: a line feed is a line break. */
  readonly addPreformatted: (text: string, origin: Origin) => void
  /** Ends the line, or the paragraph where the line is empty. */
  readonly breakLine: () => void
  /** Ends the paragraph. */
  readonly breakParagraph: () => void
  /** Those so far; the last one only once it is ended. */
  readonly paragraphs: ReadonlyArray<readonly [text: string, origin: Origin]>
}

/** A writer with nothing written. */
export const paragraphWriter = <Origin>(): ParagraphWriter<Origin> => {
  const paragraphs: Array<readonly [string, Origin]> = []
  let pieces: Array<string> = []
  let origins: Array<Origin> = []
  let isLineEmpty = true
  /** White space that counts only once text follows it on its line. */
  let space = ''
  /** Whether it ends in one that is to be collapsed; not read from its end, which costs as much as it is long. */
  let isSpaced = false

  const dropSpace = (): void => {
    space = ''
    isSpaced = false
  }
  const write = (before: string, text: string, origin: Origin): void => {
    pieces.push(before, text)
    if (origins.length === 0) origins.push(origin)
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
    const text = pieces.join('').trim()
    for (const origin of origins) paragraphs.push([text, origin])
    pieces = []
    origins = []
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
    add: (text, origin) => {
      const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
      const endsInSpace = collapsed.endsWith(' ')
      if (collapsed.startsWith(' ')) addSpace()
      const words = collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, endsInSpace ? -1 : undefined)
      if (words.trim() === '') keepSpace(words)
      else write(isLineEmpty ? '' : space, words, origin)
      if (endsInSpace) addSpace()
    },
    addPreformatted: (text, origin) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) breakLine()
        if (line.trim() === '') keepSpace(line)
        else write(space, line, origin)
      }
    }
  }
}
