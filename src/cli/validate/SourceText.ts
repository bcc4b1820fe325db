/** The lines of a file, or of that part of it that was read. */
export interface SourceText {
  /** A line by its number in the file, without its end; nothing where that line was not read. */
  readonly lineAt: (line: number) => string | undefined
}

/**
 * The lines of a text. They are looked for when one is first asked for.
 *
 * @param firstLine - the number that the text's first line has in the file
 */
export const sourceText = (text: string, firstLine: number): SourceText => {
  let ends: ReadonlyArray<readonly [end: number, next: number]> | undefined
  return {
    lineAt: (line) => {
      ends ??= [...text.matchAll(/\r\n?|\n/g)].map(({ 0: lineEnd, index }) => [index, index + lineEnd.length] as const)
      const before = line - firstLine
      if (before < 0 || before > ends.length) return undefined
      return text.slice(ends[before - 1]?.[1] ?? 0, ends[before]?.[0] ?? text.length)
    }
  }
}
