import { pathToFileURL } from 'node:url'
import type { Candidate } from '../own/Candidate.js'

/** The module of a candidate. */
export const loadCandidate = async (path: string): Promise<Candidate> =>
  (await import(pathToFileURL(path).href)) as Candidate

/** The words that a worker was started with. */
export const parameter = (index: number): string => {
  const value = process.argv[index + 2]
  if (value === undefined) throw new Error(`parameter ${index} is missing`)
  return value
}

/** Hands a result to the process that started the worker. */
export const answer = (result: object): void => {
  process.stdout.write(JSON.stringify(result))
}
