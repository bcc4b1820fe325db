import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/stream/linesOf.js'

async function* pieces(...texts: ReadonlyArray<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    await Promise.resolve()
    yield new TextEncoder().encode(text)
  }
}

const read = async (chunks: AsyncIterable<Uint8Array>, longest?: number): Promise<ReadonlyArray<unknown>> => {
  const lines: Array<unknown> = []
  for await (const { number, bytes, end } of linesOf(chunks, longest ?? 1000)) {
    lines.push([number, bytes === undefined ? undefined : new TextDecoder().decode(bytes), end])
  }
  return lines
}

describe('linesOf', () => {
  test('ends lines at \\n, \\r\\n and a lone \\r, and tells how far it has read', async () => {
    expect(await read(pieces('a\nbc\r\nd\re'))).toEqual([
      [1, 'a', 2],
      [2, 'bc', 6],
      [3, 'd', 8],
      [4, 'e', 9]
    ])
  })

  test('puts one empty line after the last end of line', async () => {
    expect(await read(pieces('a\n'))).toEqual([
      [1, 'a', 2],
      [2, '', 2]
    ])
    expect(await read(pieces())).toEqual([[1, '', 0]])
  })

  test('joins what the pieces of the input part', async () => {
    expect(await read(pieces('a', '', 'b\r', '', '\nc', '\r', 'd\r', '\n'))).toEqual([
      [1, 'ab', 3],
      [2, 'c', 6],
      [3, 'd', 8],
      [4, '', 9]
    ])
  })

  test('keeps U+2028 inside a line', async () => {
    expect(await read(pieces('"a\u2028b"\n'))).toHaveLength(2)
  })

  test('passes over a line that is too long, and goes on after it', async () => {
    expect(await read(pieces('abc', 'd', 'e\nok\nabcd'), 3)).toEqual([
      [1, undefined, 6],
      [2, 'ok', 9],
      [3, undefined, 13]
    ])
  })
})
