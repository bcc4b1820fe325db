import { printable } from '../../codec/describeValue.js'

/** A list or an object of which the parts are being written. */
interface Open {
  readonly parts: ReadonlyArray<readonly [label: string, value: unknown]>
  readonly close: string
  written: number
}

/** Deeper levels are not indented any further, or the spaces would grow with the square of the depth. */
const DEEPEST_INDENT = 12

const lineAt = (depth: number): string => `\n${'  '.repeat(Math.min(depth, DEEPEST_INDENT))}`

const scalarText = (value: unknown): string => printable(JSON.stringify(value))

/**
 * A JSON value as indented text, however deep it is. What would turn the direction of text is written as an escape.
 */
export const jsonText = (value: unknown): string => {
  const texts: Array<string> = []
  const open: Array<Open> = []
  const write = (label: string, part: unknown): void => {
    if (typeof part !== 'object' || part === null) {
      texts.push(label, scalarText(part))
      return
    }
    const [start, close] = Array.isArray(part) ? ['[', ']'] : ['{', '}']
    const parts = Array.isArray(part)
      ? part.map((item: unknown) => ['', item] as const)
      : Object.entries(part).map(([key, item]) => [`${scalarText(key)}: `, item] as const)
    texts.push(label, start)
    if (parts.length === 0) texts.push(close)
    else open.push({ parts, close, written: 0 })
  }
  write('', value)
  for (let holder = open.at(-1); holder !== undefined; holder = open.at(-1)) {
    const part = holder.parts[holder.written]
    if (part === undefined) {
      open.pop()
      texts.push(lineAt(open.length), holder.close)
    } else {
      texts.push(holder.written === 0 ? '' : ',', lineAt(open.length))
      holder.written += 1
      write(...part)
    }
  }
  return texts.join('')
}
