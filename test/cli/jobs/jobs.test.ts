import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batchesOf, linesOfBatch } from '../../../src/cli/jobs/LineBatch.js'
import { createCrew } from '../../../src/cli/jobs/Crew.js'
import type { InspectOptions } from '../../../src/cli/validate/inspectRecord.js'
import { linesOf } from '../../../src/stream/linesOf.js'
import { faulty, line, warned } from '../articles.js'
import { type Outcome, runInMemory, type World } from '../runInMemory.js'

const seed = 20201203

const twice = line().replace('"language"', '"headline":"again","language"')
const long = line({ headline: 'a'.repeat(3000) })
const kinds = [line(), faulty, warned, twice, long, '', ' \t', '{"a":\u2028', '"\ufffd', '[{}]', '\ufeff']

const validate = (args: string, world: World): Promise<Outcome> => runInMemory(['validate', ...args.split(' ')], world)

describe('--jobs', () => {
  test('changes nothing in what is written, nor the status', async () => {
    const feed = fc.array(fc.constantFrom(...kinds), { maxLength: 200 }).map((lines) => lines.join('\n'))
    const options = fc.constantFrom(
      '',
      '--format json ',
      '--format sarif ',
      '--format github ',
      '--quiet ',
      '--max-issues 0 --max-warnings 1 ',
      '--rule unused/place=error --allow-duplicate-keys '
    )
    await fc.assert(
      fc.asyncProperty(
        feed,
        feed,
        options,
        fc.constantFrom(97, 1000, 100_000),
        async (one, other, given, pieceSize) => {
          const files = { 'a.ndjson': one, 'b.jsonl': other, 'c.json': faulty }
          const args = `${given}--max-line-length 2000 a.ndjson c.json b.jsonl`
          const [alone, ...together] = await Promise.all(
            [1, 2, 4].map((jobs) => validate(`--jobs ${jobs} ${args}`, { files, pieceSize, terminal: 100 }))
          )
          for (const outcome of together) expect(outcome).toEqual(alone)
        }
      ),
      { seed, numRuns: 100 }
    )
  }, 120_000)

  test('keeps the results that come before an input breaks off', async () => {
    const files = { 'a.ndjson': new Error("EIO: i/o error, read '/x'"), 'b.ndjson': faulty }
    const [alone, together] = await Promise.all(
      [1, 2].map((jobs) => validate(`--jobs ${jobs} a.ndjson b.ndjson`, { files }))
    )
    expect(together).toEqual(alone)
    expect(together).toMatchObject({ status: 2, stderr: 'communique: cannot read a.ndjson: i/o error\n' })
  })

  test('ends where the reader of the output goes', async () => {
    const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    const files = { 'a.ndjson': `${warned}\n${faulty}\n${faulty}` }
    expect(await validate('--jobs 2 a.ndjson', { files, outputFault: { error, after: 1 } })).toMatchObject({
      status: 1,
      stderr: ''
    })
  })

  test('tells that a thread failed', async () => {
    const files = { 'a.ndjson': `${line()}\n${faulty}` }
    expect(await validate('--jobs 2 a.ndjson', { files, helperFault: new Error('out of memory') })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'communique: Error: out of memory\n'
    })
  })

  test.each(['0', '-1', '1.5', 'x', '', '257'])('is not %j', async (number) => {
    const { status, stderr } = await validate(`--jobs=${number} a.ndjson`, { files: { 'a.ndjson': line() } })
    expect(status).toBe(2)
    expect(stderr).toContain('Write a whole number from 1 to 256.')
  })
})

async function* pieces(texts: ReadonlyArray<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    await Promise.resolve()
    yield new TextEncoder().encode(text)
  }
}

describe('batches', () => {
  test('hold the lines that there are, too long ones without their bytes', async () => {
    const texts = ['a\nbb', 'b\n\nlong', 'er\nc', '\n'.repeat(200), 'd']
    const told = <A extends { readonly bytes: Uint8Array | undefined }>({ bytes, ...line }: A): unknown => ({
      ...line,
      text: bytes === undefined ? undefined : new TextDecoder().decode(bytes)
    })
    const lines: Array<unknown> = []
    const sizes: Array<number> = []
    for await (const batch of batchesOf(pieces(texts), 3)) {
      sizes.push(batch.lines.length)
      lines.push(...linesOfBatch(structuredClone(batch)).map(told))
    }
    const expected: Array<unknown> = []
    for await (const line of linesOf(pieces(texts), 3)) expected.push(told(line))
    expect(lines).toEqual(expected)
    expect(sizes).toEqual([1, 2, 1, 64, 64, 64, 8, 1])
  })
})

describe('a crew', () => {
  test('has no more threads than there is work for, and closes them', async () => {
    const asked: Array<Array<() => void>> = []
    let closed = 0
    const startHelper = () => {
      const answers: Array<() => void> = []
      asked.push(answers)
      return {
        ask: () => new Promise((resolve) => answers.push(() => resolve([]))),
        close: () => {
          closed += 1
          return Promise.resolve()
        }
      }
    }
    const crew = createCrew(3, {} as InspectOptions, { startHelper })
    const batch = { bytes: new Uint8Array(0), lines: [] }
    const first = crew.inspect(batch)
    asked[0]?.shift()?.()
    await first
    void crew.inspect(batch)
    expect(asked).toHaveLength(1)
    for (let count = 0; count < 4; count += 1) void crew.inspect(batch)
    expect(asked.map(({ length }) => length).sort()).toEqual([1, 2, 2])
    expect(crew.most).toBe(6)
    await crew.close()
    expect(closed).toBe(3)
  })
})
