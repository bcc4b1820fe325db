const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** Deeper levels are not indented further, or a deep text would grow with the square of its depth. */
const DEEPEST = 40

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * JSON text with a line for each member, indented by two spaces; `undefined` where it is no JSON.
 *
 * Only white space changes: numbers stay as they are written, and of a key that stands twice neither is lost.
 */
export const formatted = (text: string): string | undefined => {
  if (!isJson(text)) return undefined
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token)
  const out: Array<string> = []
  let depth = 0
  const newLine = (): number => out.push('\n', '  '.repeat(Math.min(depth, DEEPEST)))
  tokens.forEach((token, index) => {
    const isEmpty = /^[{[]$/.test(tokens[index - 1] ?? '')
    if (token === '}' || token === ']') {
      depth -= 1
      if (!isEmpty) newLine()
    } else if (isEmpty) newLine()
    out.push(token)
    if (token === '{' || token === '[') depth += 1
    else if (token === ',') newLine()
    else if (token === ':') out.push(' ')
  })
  return `${out.join('')}\n`
}
