import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Article, decodeArticle } from '../../src/index.js'
import type { CandidateInfo } from '../candidates.js'
import { documentPath, smallSizes, states } from '../document/writeDocuments.js'
import { fromRoot, inBuild } from '../paths.js'
import { type Failure, isFailure, modulePath, runWorker } from './runWorker.js'

/** Where a candidate and this package do not agree. */
export interface Agreement {
  readonly documents: number
  /** What the candidate takes and this package refuses, beyond what it is known to take. */
  readonly wronglyTaken: ReadonlyArray<string>
  /** What it refuses and this package takes. */
  readonly wronglyRefused: ReadonlyArray<string>
  /** What it is known to take, and takes. */
  readonly knownToTake: ReadonlyArray<string>
  readonly failure?: string
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const fixturesIn = (folder: string): ReadonlyArray<readonly [string, string]> =>
  readdirSync(fromRoot(`fixtures/${folder}`), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => [path.slice(0, -'.json'.length), readFileSync(fromRoot(`fixtures/${folder}/${path}`), 'utf8')])

const measured = (): ReadonlyArray<readonly [string, string]> =>
  smallSizes.flatMap((size) =>
    states.map((state) => [`${size}, ${state}`, readFileSync(documentPath(size, state), 'utf8')] as const)
  )

/** Every fixture that is JSON, and the documents that are measured, but for the largest. */
export const verdictTexts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...fixturesIn('valid'), ...fixturesIn('near-miss'), ...fixturesIn('invalid'), ...measured()].filter(([, text]) =>
      isJson(text)
    )
  )

const isTaken = ({ name }: CandidateInfo, text: string): boolean => {
  const value: unknown = JSON.parse(text)
  return name.startsWith('rules') ? decodeArticle(value)._tag === 'Right' : Article.is(value)
}

const failed = (documents: number, { failure, detail }: Failure): Agreement => ({
  documents,
  wronglyTaken: [],
  wronglyRefused: [],
  knownToTake: [],
  failure: `${failure}: ${detail}`
})

/** Holds a candidate to the verdicts of this package. */
export const agreementOf = (
  candidate: CandidateInfo,
  texts: Readonly<Record<string, string>>,
  flags: ReadonlyArray<string> = []
): Agreement => {
  const path = inBuild('verdict-texts.json')
  writeFileSync(path, JSON.stringify(texts))
  const names = Object.keys(texts)
  const verdicts = runWorker<Readonly<Record<string, string>>>('verdicts', [modulePath(candidate.name), path], {
    flags
  })
  if (isFailure(verdicts)) return failed(names.length, verdicts)
  const taken = names.filter((name) => verdicts[name] !== 'no' && !isTaken(candidate, texts[name] as string))
  return {
    documents: names.length,
    wronglyTaken: taken.filter((name) => !candidate.takes.includes(name)),
    wronglyRefused: names.filter((name) => verdicts[name] !== 'yes' && isTaken(candidate, texts[name] as string)),
    knownToTake: taken.filter((name) => candidate.takes.includes(name))
  }
}
