import type { CandidateInfo } from '../candidates.js'
import { type Agreement, agreementOf, verdictTexts } from './verdicts.js'

/** Has V8 refuse to make code from strings, as a strict Content-Security-Policy does. */
const NO_EVAL = ['--disallow-code-generation-from-strings']

const complaintAbout = (name: string, { wronglyTaken, wronglyRefused, failure }: Agreement): string | undefined => {
  if (failure !== undefined) return `${name}: ${failure}`
  const documents = [...wronglyTaken, ...wronglyRefused]
  return documents.length === 0 ? undefined : `${name} does not agree on ${documents.join(', ')}`
}

/**
 * Holds all candidates to the same verdicts.
 *
 * @throws Error where one disagrees that should not
 */
export const holdAll = (candidates: ReadonlyArray<CandidateInfo>): ReadonlyMap<string, Agreement> => {
  const texts = verdictTexts()
  const agreements = new Map(candidates.map((candidate) => [candidate.name, agreementOf(candidate, texts)] as const))
  const complaints = [...agreements].flatMap(([name, agreement]) => complaintAbout(name, agreement) ?? [])
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return agreements
}

/** The candidates that still give verdicts where no code may be made from strings. */
export const withoutEval = (candidates: ReadonlyArray<CandidateInfo>): ReadonlySet<string> => {
  const texts = verdictTexts()
  const working = candidates.filter((candidate) => agreementOf(candidate, texts, NO_EVAL).failure === undefined)
  return new Set(working.map(({ name }) => name))
}
