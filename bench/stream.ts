/**
 * How fast NDJSON is read, beside `JSON.parse`, and with how much memory.
 *
 * Run it with `npm run bench:stream [MEGABYTES]`, 200 if not told. What is measured is what is built in `dist/`. Each candidate
 * runs in a process of its own, in interleaved rounds; medians are told, and the share of the throughput that a loop has
 * which only calls `JSON.parse` on lines that are in memory; in parentheses the share by the time of processors, to which
 * collectors on other threads add. All of it, and that two threads are faster than one, shows only on a machine with two
 * processors that nothing else is using.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { median } from './measure/statistics.js'
import type { Taken } from './streamCandidate.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const seed = join(root, 'fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json')

const script = join(root, '.test-output/bench/streamCandidate.mjs')

const ROUNDS = 5
const candidates = ['JSON.parse alone', 'decodeLines, every rule and repeated keys', 'decodeLines, allowDuplicateKeys']

const writeFeed = (path: string, bytes: number): void => {
  const article = JSON.parse(readFileSync(seed, 'utf8')) as object
  const file = openSync(path, 'w')
  for (let written = 0, number = 0; written < bytes; number += 1) {
    written += writeSync(file, `${JSON.stringify({ ...article, id: `urn:example:${number}` })}\n`)
  }
  closeSync(file)
}

const output = (args: ReadonlyArray<string>): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
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

const mediansOf = (found: ReadonlyArray<Taken>): Taken => ({
  passed: median(found.map(({ passed }) => passed)),
  worked: median(found.map(({ worked }) => worked))
})

const main = (megabytes: number): void => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  const path = join(folder, 'feed.ndjson')
  try {
    writeFeed(path, megabytes * 1e6)
    const times = new Map(candidates.map((name) => [name, [] as Array<Taken>]))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, found] of times) found.push(JSON.parse(output([name, path])) as Taken)
    }
    const parse = mediansOf(times.get('JSON.parse alone') ?? [])
    for (const [name, found] of times) {
      const { passed, worked } = mediansOf(found)
      const shares = [parse.passed / passed, parse.worked / worked].map((share) => `${(100 * share).toFixed(0)} %`)
      console.log(`${name}: ${(1 / passed).toFixed(0)} MB/s, ${shares[0]} (${shares[1]})`)
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

await build({
  entryPoints: [join(root, 'bench/streamCandidate.ts')],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error'
})
main(Number(process.argv[2] ?? 200))
