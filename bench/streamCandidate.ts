import { createReadStream } from 'node:fs'
import type * as Stream from '../src/stream/index.js'

const WARM_UP = 4
const CHUNK = 2 ** 18
/** What is kept in memory for the loop that only parses, so that its memory is no matter. */
const PARSED_BYTES = 50e6

/** What a candidate tells of a megabyte, in seconds. */
export interface Taken {
  readonly passed: number
  /** The time of processors, on all threads: also what collectors do beside. */
  readonly worked: number
}

const now = (): Taken => {
  const { user, system } = process.cpuUsage()
  return { passed: performance.now() / 1e3, worked: (user + system) / 1e6 }
}

/** What a megabyte takes once compilers are done with what is called all the time. */
const timed = async (megabytes: number, work: () => unknown): Promise<Taken> => {
  for (let round = 0; round < WARM_UP; round += 1) await work()
  const start = now()
  await work()
  const end = now()
  return { passed: (end.passed - start.passed) / megabytes, worked: (end.worked - start.worked) / megabytes }
}

const parsing = async (path: string): Promise<Taken> => {
  const lines: Array<string> = []
  let kept = 0
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end: PARSED_BYTES })) {
    const parts = (rest + (chunk as string)).split('\n')
    rest = parts.pop() ?? ''
    // Flat strings of their own, as a reader of lines has them.
    for (const part of parts) lines.push(Buffer.from(part).toString())
    kept += Buffer.byteLength(chunk as string)
  }
  return timed(kept / 1e6, () =>
    lines.reduce((count, line) => count + Object.keys(JSON.parse(line) as object).length, 0)
  )
}

const decoding = async (path: string, options: Stream.LineOptions): Promise<Taken> => {
  const { decodeLines } = (await import(new URL('../../dist/stream.js', import.meta.url).href)) as typeof Stream
  return timed(PARSED_BYTES / 1e6, async () => {
    const source = createReadStream(path, { highWaterMark: CHUNK, end: PARSED_BYTES })
    for await (const _ of decodeLines(source, options));
  })
}

const candidates: Readonly<Record<string, (path: string) => Promise<Taken>>> = {
  'JSON.parse alone': parsing,
  'decodeLines, every rule and repeated keys': (path) => decoding(path, {}),
  'decodeLines, allowDuplicateKeys': (path) => decoding(path, { allowDuplicateKeys: true })
}

const [name, path] = process.argv.slice(2) as [string, string]
console.log(JSON.stringify(await candidates[name]?.(path)))
