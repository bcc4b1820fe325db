import { readFileSync, writeFileSync } from 'node:fs'
import { Article, checkArticle, decodeArticle } from '../src/index.js'
import { families } from '../test/support/hostileArticles.js'

/** What a process of its own finds out about one family at one size. */
export interface HostileResult {
  readonly bytes: number
  /** In milliseconds, the least of several: what else the machine does only adds. */
  readonly parse: number
  readonly structure: number
  readonly decode: number
  readonly check: number
  /** By how much the process grew at the most while it decoded, in bytes; nothing where the system does not tell. */
  readonly grown: number | undefined
  readonly issues: ReadonlyArray<string>
}

const ROUNDS = 7

/** How long each of several things takes, in turns. */
const leastTimes = (...runs: ReadonlyArray<() => unknown>): ReadonlyArray<number> => {
  const least = runs.map(() => Infinity)
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach((run, index) => {
      const start = performance.now()
      run()
      least[index] = Math.min(least[index] as number, performance.now() - start)
    })
  }
  return least
}

/** A line of what Linux tells about this process, in bytes. */
const memory = (key: 'VmRSS' | 'VmHWM'): number =>
  1024 * Number(new RegExp(`${key}:\\s+([0-9]+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1])

/** By how much the process grows at the most while something runs: Linux forgets its highest mark when it is told to. */
const growthOf = (run: () => unknown): number | undefined => {
  globalThis.gc?.()
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    const before = memory('VmRSS')
    run()
    return memory('VmHWM') - before
  } catch {
    return undefined
  }
}

const measure = (name: string, bytes: number): HostileResult => {
  const { make } = families.find((family) => family.name === name) as (typeof families)[number]
  const small: unknown = JSON.parse(JSON.stringify(make(20_000)))
  for (let round = 0; round < 30; round++) decodeArticle(small)
  const text = JSON.stringify(make(bytes))
  const value: unknown = JSON.parse(text)
  const grown = growthOf(() => decodeArticle(value))
  const result = decodeArticle(value)
  const [parse, structure, decode, check] = leastTimes(
    () => JSON.parse(text),
    () => Article.is(value),
    () => decodeArticle(value),
    () => checkArticle(value as Article)
  ) as [number, number, number, number]
  const issues = result._tag === 'Left' ? [...new Set(result.left.map(({ code }) => code))] : []
  return { bytes: Buffer.byteLength(text), parse, structure, decode, check, grown, issues }
}

const [name, bytes] = process.argv.slice(2) as [string, string]
process.stdout.write(JSON.stringify(measure(name, Number(bytes))))
