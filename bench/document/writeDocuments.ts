import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Article, decodeArticle } from '../../src/index.js'
import { fromRoot, inBuild } from '../paths.js'
import { withAllFaults, withOneFault } from './faulty.js'
import { repeated } from './repeated.js'

/** The sizes that are measured, the smallest first. */
export const sizes = ['short', 'seed', '100 kB', '10 MB'] as const

/** Those that every verdict is held on. */
export const smallSizes: ReadonlyArray<Size> = sizes.filter((size) => size !== '10 MB')

/** The size of a document. */
export type Size = (typeof sizes)[number]

/** What is wrong with a document. */
export const states = ['valid', 'one fault', 'all faults'] as const

/** What is wrong with a document. */
export type State = (typeof states)[number]

/** Where a document lies. */
export const documentPath = (size: Size, state: State): string =>
  inBuild(`document/${`${size}, ${state}`.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.json`)

const fixture = (name: string): Article => {
  const value: unknown = JSON.parse(readFileSync(fromRoot(`fixtures/valid/${name}.json`), 'utf8'))
  if (!Article.is(value)) throw new Error(`${name} is no article`)
  return value
}

/** The seed said so often that it has about as many characters as are asked for. */
const ofLength = (seed: Article, length: number): Article =>
  repeated(seed, Math.max(1, Math.round(length / JSON.stringify(repeated(seed, 1)).length)))

const articleOf = (size: Size): Article => {
  if (size === 'short') return fixture('minimal')
  const seed = fixture('khalilzad-heads-for-turkey-and-qatar')
  if (size === 'seed') return seed
  return ofLength(seed, size === '100 kB' ? 100_000 : 10_000_000)
}

/** Writes documents without white space, and sees to it that the valid ones pass every rule and the others do not. */
export const writeDocuments = (wanted: ReadonlyArray<Size>): void => {
  mkdirSync(inBuild('document'), { recursive: true })
  for (const size of wanted) {
    const article = articleOf(size)
    const values: Readonly<Record<State, unknown>> = {
      valid: article,
      'one fault': withOneFault(article),
      'all faults': withAllFaults(article)
    }
    for (const state of states) {
      if ((decodeArticle(values[state])._tag === 'Right') !== (state === 'valid')) {
        throw new Error(`the document of ${size} is not ${state}`)
      }
      writeFileSync(documentPath(size, state), JSON.stringify(values[state]))
    }
  }
}
