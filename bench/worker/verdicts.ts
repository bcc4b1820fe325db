/**
 * Tells the verdict of a candidate on each of a list of documents.
 *
 * Parameters: the module, and a file with the list: JSON texts by their names.
 */
import { readFileSync } from 'node:fs'
import { answer, loadCandidate, parameter } from './load.js'

const { is, decode, faults } = await loadCandidate(parameter(0))
const texts = JSON.parse(readFileSync(parameter(1), 'utf8')) as Readonly<Record<string, string>>

const verdictOn = (text: string): 'yes' | 'no' | 'undecided' => {
  const value: unknown = JSON.parse(text)
  const verdicts = [
    is(value),
    decode(value) !== undefined,
    ...(faults === undefined ? [] : [faults(value).length === 0])
  ]
  if (verdicts.every((verdict) => verdict)) return 'yes'
  return verdicts.some((verdict) => verdict) ? 'undecided' : 'no'
}

answer(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, verdictOn(text)])))
