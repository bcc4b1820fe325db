import { execFileSync } from 'node:child_process'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { versionOf } from '../build/buildAll.js'
import type { CandidateInfo } from '../candidates.js'
import { fromRoot } from '../paths.js'

const git = (...words: ReadonlyArray<string>): string =>
  execFileSync('git', words, { cwd: fromRoot('.'), encoding: 'utf8' }).trim()

const commit = (): string => {
  const isClean = git('status', '--porcelain', '--', 'src', 'bench', 'tsup.config.ts') === ''
  return `${git('rev-parse', '--short=12', 'HEAD')}${isClean ? '' : ', with changes that are in no commit'}`
}

/** What was run, where and when. */
export const circumstances = (candidates: ReadonlyArray<CandidateInfo>, rounds: number): ReadonlyArray<string> => {
  const packages = [
    'io-ts',
    'fp-ts',
    'esbuild',
    'typescript',
    ...candidates.flatMap((candidate) => candidate.package ?? [])
  ]
  const versions = [...new Set(packages)].map((name) => `${name} ${versionOf(name)}`)
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Commit: ${commit()}`,
    `Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${memory} GiB, ${platform()} ${release()} ${arch()}`,
    `Node.js ${process.versions.node}, V8 ${process.versions.v8}`,
    `Packages: ${versions.join(', ')}`,
    `Rounds: ${rounds}`
  ]
}
