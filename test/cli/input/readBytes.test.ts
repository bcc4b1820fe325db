import { expect, test } from 'vitest'
import { readBytes } from '../../../src/cli/input/readBytes.js'

async function* pieces(...texts: ReadonlyArray<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    await Promise.resolve()
    yield new TextEncoder().encode(text)
  }
}

test('all bytes are read, as one', async () => {
  const read = async (...texts: ReadonlyArray<string>): Promise<string> =>
    new TextDecoder().decode(await readBytes({ name: 'a', chunks: pieces(...texts) }, 6))
  expect(await read('abc', 'def')).toBe('abcdef')
  expect(await read('abc')).toBe('abc')
  expect(await read()).toBe('')
})

test('an input that is too long is not read to its end', async () => {
  const chunks = pieces('abc', 'def', 'ghi')
  await expect(readBytes({ name: 'a\u001b', chunks }, 5)).rejects.toThrow(
    'cannot read a\\u001b: more than 5 bytes in one JSON document; write NDJSON instead'
  )
  expect((await chunks.next()).done).toBe(true)
})
