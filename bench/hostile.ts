import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { families } from '../test/support/hostileArticles.js'
import type { HostileResult } from './hostileFamily.js'

const MOST_TIMES = 3
const MOST_TIMES_IN_SEARCH = 30
const MOST_GROWN = 64 * 1024 * 1024

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const script = here('../.test-output/bench/hostileFamily.mjs')

/** Each family at each size is measured in a process of its own, which shares no heap and no optimised code. */
const measured = (name: string, bytes: number): HostileResult | undefined => {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', script, name, String(bytes)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return status === 0 ? (JSON.parse(stdout) as HostileResult) : undefined
}

const rowOf = (name: string, isSearch: boolean, bytes: number): string => {
  const result = measured(name, bytes)
  if (result === undefined) return `FAILED  ${name}`
  const { check, decode, grown = NaN, issues, parse, structure } = result
  const times = [structure, decode, check].map((time) => (time / parse).toFixed(2).padStart(8)).join('')
  const isSlow = decode / parse > (isSearch ? MOST_TIMES_IN_SEARCH : MOST_TIMES)
  const marks = `${isSlow ? ' SLOW' : ''}${grown > MOST_GROWN ? ' LARGE' : ''}`
  const size = `${(bytes / 1e6).toFixed(0)} MB`.padStart(6)
  const growth = `${(grown / 1024 / 1024).toFixed(0)} MiB`.padStart(9)
  return `${size}${times}${growth}  ${name}${marks}  ${issues.join(' ')}`
}

await build({
  entryPoints: [here('hostileFamily.ts')],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error'
})
const [only = ''] = process.argv.slice(2)
process.stdout.write(
  'times of JSON.parse: structure, decodeArticle, checkArticle; growth of the process while it decodes\n'
)
for (const bytes of [1_000_000, 10_000_000]) {
  for (const { isSearch, name } of families.filter((family) => family.name.includes(only))) {
    process.stdout.write(`${rowOf(name, isSearch, bytes)}\n`)
  }
}
