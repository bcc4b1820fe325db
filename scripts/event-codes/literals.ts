/** The longest line that a written file has. */
export const LINE_LENGTH = 120

/** A string as TypeScript writes it between single quotes. */
export const quote = (text: string): string => {
  if (/['\\\n]/.test(text)) throw new Error(`cannot be written between single quotes: ${text}`)
  return `'${text}'`
}

/** A union of string literals on one line. */
export const union = (words: ReadonlyArray<string>): string =>
  words.length === 0 ? 'never' : words.map(quote).join(' | ')

/** A union of string literals that starts with `|`, over as few lines as it fits on. */
export const longUnion = (words: ReadonlyArray<string>, indent: string): string => {
  const lines: Array<string> = []
  let line = indent
  for (const word of words) {
    const member = `| ${quote(word)}`
    if (line.length + member.length + 1 > LINE_LENGTH) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? member : ` ${member}`
  }
  return [...lines, line].join('\n')
}

/** The comment on top of a written file: what wrote it, and where its facts come from. */
export const head = (input: string, source: string, url: string): string => {
  const origin = `// Written by scripts/generate-event-codes.ts from scripts/data/${input}: never edit it by hand.`
  return `${origin}\n// Source: ${source}.\n// ${url}`
}
