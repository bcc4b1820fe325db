/**
 * How fast NDJSON is read, beside `JSON.parse`, and with how much memory.
 *
 * Run it with `npm run bench:stream [MEGABYTES]`, 200 if not told. What is measured is what is built in `dist/`. Each candidate
 * runs in a process of its own, in interleaved rounds; medians are told, and the share of the throughput that a loop has
 * which only calls `JSON.parse` on lines that are in memory. One thread is measured by the time of its processor; that two are
 * faster than one shows only on a machine with two processors that nothing else is using.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Stream from '../src/stream/index.js'

const here = fileURLToPath(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const seed = join(root, 'fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json')

const ROUNDS = 5
const CHUNK = 2 ** 18
/** What is kept in memory for the loop that only parses, so that its memory is no matter. */
const PARSED_BYTES = 50e6

const writeFeed = (path: string, bytes: number): void => {
  const article = JSON.parse(readFileSync(seed, 'utf8')) as object
  const file = openSync(path, 'w')
  for (let written = 0, number = 0; written < bytes; number += 1) {
    written += writeSync(file, `${JSON.stringify({ ...article, id: `urn:example:${number}` })}\n`)
  }
  closeSync(file)
}

/** What processors have worked for this process, in seconds: other programs on the machine do not add to it. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The time of processors in seconds for a megabyte, after two rounds that warm them up. */
const timed = async (megabytes: number, work: () => unknown): Promise<number> => {
  await work()
  await work()
  const start = worked()
  await work()
  return (worked() - start) / megabytes
}

const parsing = async (path: string): Promise<number> => {
  const lines: Array<string> = []
  let kept = 0
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end: PARSED_BYTES })) {
    const parts = (rest + (chunk as string)).split('\n')
    rest = parts.pop() ?? ''
    // Flat strings of their own, as a reader of lines has them.
    for (const part of parts) lines.push(Buffer.from(part).toString())
    kept += (chunk as string).length
  }
  return timed(kept / 1e6, () =>
    lines.reduce((count, line) => count + Object.keys(JSON.parse(line) as object).length, 0)
  )
}

const decoding = async (path: string, options: Stream.LineOptions): Promise<number> => {
  const { decodeLines } = (await import(new URL('../dist/stream.js', import.meta.url).href)) as typeof Stream
  return timed(PARSED_BYTES / 1e6, async () => {
    const source = createReadStream(path, { highWaterMark: CHUNK, end: PARSED_BYTES })
    for await (const _ of decodeLines(source, options));
  })
}

const candidates: Readonly<Record<string, (path: string) => Promise<number>>> = {
  'JSON.parse alone': parsing,
  'decodeLines, every rule and repeated keys': (path) => decoding(path, {}),
  'decodeLines, allowDuplicateKeys': (path) => decoding(path, { allowDuplicateKeys: true })
}

const output = (args: ReadonlyArray<string>): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', here, ...args], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** The whole time in seconds and the most memory in megabytes of the command line, as GNU time tells them. */
const commandLine = (path: string, args: ReadonlyArray<string>): readonly [seconds: number, memory: number] => {
  const command = ['-f', '%e %M', process.execPath, join(root, 'dist/cli.js'), 'validate', '--quiet', ...args, path]
  const { stderr, status } = spawnSync('/usr/bin/time', command, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [seconds, kilobytes] = stderr.trim().split(' ').map(Number)
  return [Number(seconds), Number(kilobytes) / 1000]
}

const median = (numbers: ReadonlyArray<number>): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN

const main = (megabytes: number): void => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  const path = join(folder, 'feed.ndjson')
  try {
    writeFeed(path, megabytes * 1e6)
    const times = new Map(Object.keys(candidates).map((name) => [name, [] as Array<number>]))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, found] of times) found.push(Number(output([name, path])))
    }
    const parse = median(times.get('JSON.parse alone') ?? [])
    for (const [name, found] of times) {
      const one = median(found)
      console.log(`${name}: ${(1 / one).toFixed(0)} MB/s, ${((100 * parse) / one).toFixed(0)} %`)
    }
    const jobs = ['1', '2'].map((count) => Array.from({ length: 3 }, () => commandLine(path, ['--jobs', count])))
    const [alone = NaN, together = NaN] = jobs.map((runs) => median(runs.map(([seconds]) => seconds)))
    const [memory = NaN, memoryOfTwo = NaN] = jobs.map((runs) => Math.max(...runs.map(([, most]) => most)))
    console.log(`communique validate: ${(megabytes / alone).toFixed(0)} MB/s, ${memory.toFixed(0)} MB`)
    console.log(
      `communique validate --jobs 2: ${(megabytes / together).toFixed(0)} MB/s, ${memoryOfTwo.toFixed(0)} MB, ` +
        `${(alone / together).toFixed(2)} times as fast`
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [first = '200', path] = process.argv.slice(2)
if (path === undefined) main(Number(first))
else console.log(await candidates[first]?.(path))
