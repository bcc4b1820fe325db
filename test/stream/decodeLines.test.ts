import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { faulty, line, minimalWith, unusedPlace } from '../cli/articles.js'
import { type Chunk, decodeLines, type LineOptions, type LineSource } from '../../src/stream/index.js'
import { decodedAll, toldOf, watched } from './sources.js'

const bytes = (...parts: ReadonlyArray<string | number>): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))

const told = async (...parameters: Parameters<typeof decodedAll>): Promise<ReadonlyArray<string>> =>
  (await decodedAll(...parameters)).map(toldOf)

const twice = line().replace('"language"', '"headline":"again","language"')

describe('decodeLines', () => {
  test('gives an article a line, the very value that was read', async () => {
    const [first, second] = await decodedAll(`${line()}\n${line({ headline: 'é🕊' })}`)
    expect(first).toEqual({
      line: 1,
      offset: 0,
      length: line().length,
      text: line(),
      result: { _tag: 'Right', right: minimalWith({}) }
    })
    expect(second?.result).toEqual({ _tag: 'Right', right: minimalWith({ headline: 'é🕊' }) })
  })

  test('passes over blank lines, and counts them; the last line need not be ended', async () => {
    const decoded = await decodedAll(`\ufeff${line()}\r\n\n \t\r${line()}\n${line()}`)
    expect(decoded.map(toldOf)).toEqual(['1 valid', '4 valid', '5 valid'])
    const { length } = line()
    expect(decoded.map((one) => [one.offset, one.length])).toEqual([
      [0, length + 3],
      [length + 9, length],
      [2 * length + 10, length]
    ])
  })

  test.each(['', '\n', '\ufeff', ' \r\n\r'])('finds nothing in %j', async (text) => {
    expect(await decodedAll(text)).toEqual([])
  })

  test('a bad line costs only itself', async () => {
    const source = [bytes(`${line()}\n{"a":1,\n"é`, 0xff, '\n[1]\n'), `${twice}\n`, `"\ud83d"\n${line()}`]
    const decoded = await decodedAll(source)
    expect(decoded.map(toldOf)).toEqual([
      '1 valid',
      '2 json/syntax',
      '3 json/syntax',
      '4 type/object',
      '5 json/duplicate-key',
      '6 json/syntax',
      '7 valid'
    ])
    expect(decoded[2]?.text).toBe('"é\ufffd')
  })

  test.each<readonly [string, ReadonlyArray<Chunk>]>([
    ['text', ['"\ud83d', '"\n1']],
    ['bytes', ['"\ud83d', bytes('"\n1')]],
    ['nothing', ['1\n"\ud83d']]
  ])('a surrogate that stands alone before %s is no UTF-8', async (_name, chunks) => {
    expect(await told(chunks)).toEqual(
      chunks.length === 1 ? ['1 type/object', '2 json/syntax'] : ['1 json/syntax', '2 type/object']
    )
    const [bad] = (await decodedAll(chunks)).filter(({ text }) => text !== '1')
    expect(bad?.result._tag === 'Left' && bad.result.left[0].received).toBe('the byte 0xED')
  })

  test('issues have the line and column of the file, in their words too', async () => {
    const text = `\n${line({ extra: 1 })}\n{"a":\n${twice}\n"\ud83d"`
    const issues = (await decodedAll(text)).flatMap(({ result }) => (result._tag === 'Left' ? result.left : []))
    expect(issues.map((issue) => [issue.line, issue.column])).toEqual([
      [2, line({ extra: 1 }).indexOf('"extra"') + 1],
      [3, 6],
      [4, twice.lastIndexOf('"headline"') + 1],
      [5, 2]
    ])
    expect(issues[1]?.message).toContain('the object opened at line 3, column 1 is not closed')
    expect(issues[2]?.related?.[0]?.message).toMatch(/^stands first at line 4, column \d+$/)
    expect(issues[3]).toMatchObject({ message: 'the byte 0xED is not UTF-8 here', received: 'the byte 0xED' })
  })

  test('takes the options of decodeArticleJson', async () => {
    const warned = line({ places: [unusedPlace('a')] })
    expect(await told(warned)).toEqual(['1 valid'])
    expect(await told(warned, { severity: { 'unused/place': 'error' } })).toEqual(['1 unused/place'])
    expect(await told(twice, { allowDuplicateKeys: true })).toEqual(['1 valid'])
    expect(await told(line({ a: 1, b: 2 }), { maxIssues: 1 })).toEqual(['1 key/unknown limit/issues'])
    const bad = await decodedAll([bytes(0xff)], { maxIssues: 0 })
    expect(bad.map(({ result }) => result)).toMatchObject([{ left: [{ code: 'limit/issues', line: 1, column: 1 }] }])
  })

  test.each<readonly [LineOptions, string]>([
    [{ maxIssues: -1 }, 'maxIssues'],
    [{ maxLineLength: 0 }, 'maxLineLength is 0: expected a whole number from 1 to 268435456'],
    [{ maxLineLength: 1.5 }, 'maxLineLength'],
    [{ maxLineLength: Infinity }, 'maxLineLength'],
    [{ severity: { 'no/rule': 'error' } as NonNullable<LineOptions['severity']> }, 'no/rule']
  ])('throws at once where an option is not valid: %j', (options, message) => {
    expect(() => decodeLines([], options)).toThrow(RangeError)
    expect(() => decodeLines([], options)).toThrow(message)
  })
})

describe('a line that is too long', () => {
  test('is refused without its text, and the next one is read', async () => {
    const long = 'x'.repeat(1001)
    const decoded = await decodedAll([`${line()}\n${long}`, `${long}\n${line()}`], { maxLineLength: 1000 })
    expect(decoded.map(toldOf)).toEqual(['1 valid', '2 limit/line-length', '3 valid'])
    expect(decoded[1]).toMatchObject({
      offset: line().length + 1,
      length: 2002,
      text: undefined,
      result: { left: [{ line: 2, column: 1, path: [], received: '2002 bytes' }] }
    })
  })

  test('is not held, however long', async () => {
    const chunk = new Uint8Array(2 ** 20).fill(0x78)
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    function* chunks(): Generator<Uint8Array> {
      for (let index = 0; index < 200; index += 1) {
        most = Math.max(most, process.memoryUsage().arrayBuffers)
        yield chunk
      }
    }
    expect(await told(chunks(), { maxLineLength: 2 ** 22 })).toEqual(['1 limit/line-length'])
    expect(most - before).toBeLessThan(2 ** 25)
  })

  test('is one byte longer than allowed', async () => {
    const { length } = line()
    expect(await told(line(), { maxLineLength: length })).toEqual(['1 valid'])
    expect(await told(line(), { maxLineLength: length - 1 })).toEqual(['1 limit/line-length'])
    for (const size of [1, 7, length - 1]) {
      const chunks = [line().slice(0, size), line().slice(size)]
      expect(await told(chunks, { maxLineLength: length })).toEqual(['1 valid'])
      expect(await told(chunks, { maxLineLength: length - 1 })).toEqual(['1 limit/line-length'])
    }
  })
})

describe('sources', () => {
  const text = `${line()}\n${faulty}\n`
  const expected = ['1 valid', '2 format/uri']
  const encoded = bytes(text)
  const pieces = [encoded.subarray(0, 100), encoded.subarray(100)]
  const view = new DataView(encoded.buffer)

  test.each<readonly [string, () => LineSource]>([
    ['a stream of Node', () => Readable.from(pieces)],
    ['a stream of Node that gives text', () => Readable.from([Buffer.from(encoded)]).setEncoding('utf8')],
    ['a web stream', () => ReadableStream.from(pieces)],
    ['a web stream that cannot be iterated over', () => ({ getReader: () => ReadableStream.from(pieces).getReader() })],
    ['an iterable', () => new Set(pieces)],
    ['text', () => text],
    ['bytes', () => encoded],
    ['bytes of another realm', () => [runInNewContext(`Uint8Array.from([${[...encoded].join()}])`) as Uint8Array]],
    ['a view of bytes', () => [view as unknown as Uint8Array]]
  ])('may be %s', async (_name, source) => {
    expect(await told(source())).toEqual(expected)
  })

  test('may use the memory of a chunk again', async () => {
    const memory = new Uint8Array(100)
    function* chunks(): Generator<Uint8Array> {
      for (let at = 0; at < encoded.length; at += memory.length) {
        const piece = encoded.subarray(at, at + memory.length)
        memory.set(piece)
        yield memory.subarray(0, piece.length)
      }
    }
    expect(await told(chunks())).toEqual(expected)
  })

  test.each([[undefined], [null], [1], [{}]])('may not be %j', async (source) => {
    await expect(decodedAll(source as LineSource)).rejects.toThrow(TypeError)
  })

  test('may give nothing but bytes and text', async () => {
    await expect(decodedAll([[1]] as unknown as Iterable<Chunk>)).rejects.toThrow(
      new TypeError('expected chunks of bytes or text, received one of type object')
    )
  })

  test('that fail have their error passed on, after the lines before it', async () => {
    const failing = [
      () => Readable.from(failingChunks()),
      () => ReadableStream.from(failingChunks()) as LineSource,
      () => failingChunks()
    ]
    for (const source of failing) {
      const seen: Array<string> = []
      const reading = async (): Promise<void> => {
        for await (const decoded of decodeLines(source())) seen.push(toldOf(decoded))
      }
      await expect(reading()).rejects.toThrow('broken pipe')
      expect(seen).toEqual(['1 valid'])
    }
  })
})

async function* failingChunks(): AsyncGenerator<string> {
  await Promise.resolve()
  yield `${line()}\n{`
  throw new Error('broken pipe')
}

describe('back-pressure', () => {
  const chunks = Array.from({ length: 50 }, () => `${line()}\n${line()}\n`)

  test('no chunk is asked for before the lines of the one before are taken', async () => {
    const source = watched(chunks)
    const lines = decodeLines(source)
    expect(source.asked()).toBe(0)
    for (let taken = 1; taken <= 20; taken += 1) {
      expect((await lines.next()).value?.line).toBe(taken)
      await new Promise(setImmediate)
      expect(source.asked()).toBe(Math.ceil(taken / 2))
    }
    await lines.return()
    expect(source.isClosed()).toBe(true)
    expect(source.asked()).toBe(10)
  })

  test('leaving the loop closes the source', async () => {
    const stream = Readable.from(chunks)
    for await (const _ of decodeLines(stream)) break
    expect(stream.destroyed).toBe(true)

    let cancelled = 0
    const web = new ReadableStream<string>(
      { pull: (controller) => controller.enqueue(`${line()}\n`), cancel: () => void (cancelled += 1) },
      { highWaterMark: 0 }
    )
    for await (const _ of decodeLines(web)) break
    expect(cancelled).toBe(1)
    expect(web.locked).toBe(false)
  })

  test('a web stream that is read to its end is free again', async () => {
    const web = ReadableStream.from(chunks)
    expect(await decodedAll(web)).toHaveLength(100)
    expect(web.locked).toBe(false)
  })
})
