import { type Line, lineSplitter } from '../../stream/lineSplitter.js'

/** Lines that are looked at together, in a form that can be handed to another thread. */
export interface LineBatch {
  /** The bytes of all lines, one line after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What is known of each line; `isHeld` tells whether its bytes are there. */
  readonly lines: ReadonlyArray<Omit<Line, 'bytes'> & { readonly isHeld: boolean }>
}

/** So few that their issues, of which a hostile line has many, are no burden; with real articles a chunk ends earlier. */
const MOST_LINES = 64

const batchOf = (lines: ReadonlyArray<Line>): LineBatch => {
  const bytes = new Uint8Array(lines.reduce((length, line) => length + (line.bytes?.length ?? 0), 0))
  let at = 0
  for (const line of lines) {
    if (line.bytes === undefined) continue
    bytes.set(line.bytes, at)
    at += line.bytes.length
  }
  return { bytes, lines: lines.map(({ bytes: held, ...line }) => ({ ...line, isHeld: held !== undefined })) }
}

/** The lines of a file, batch by batch; none waits for a chunk that follows. */
export async function* batchesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number
): AsyncGenerator<LineBatch, void, undefined> {
  const splitter = lineSplitter(longest)
  for await (const chunk of chunks) {
    let lines: Array<Line> = []
    for (const line of splitter.linesIn(chunk)) {
      lines.push(line)
      if (lines.length === MOST_LINES) {
        yield batchOf(lines)
        lines = []
      }
    }
    if (lines.length > 0) yield batchOf(lines)
  }
  yield batchOf([splitter.last()])
}

/** The lines of a batch. */
export const linesOfBatch = ({ bytes, lines }: LineBatch): ReadonlyArray<Line> => {
  let at = 0
  return lines.map(({ isHeld, ...line }) => {
    const start = at
    if (isHeld) at += line.length
    return { ...line, bytes: isHeld ? bytes.subarray(start, at) : undefined }
  })
}
