import type { Results, Table } from './Results.js'

/** What each candidate makes of the documents that it is held by, before it is timed. */
export const verdictTable = ({ candidates, agreements, withoutEval }: Results): Table => ({
  title: 'Verdicts',
  head: ['candidate', 'keys too many', 'agrees', 'takes, though it is wrong', 'without `eval`', 'remarks'],
  rows: candidates.map(({ name, label, unknownKeys, note = '' }) => {
    const agreement = agreements.get(name)
    if (agreement === undefined || agreement.failure !== undefined) return [label, unknownKeys, 'failed', '', '', note]
    const { documents, wronglyTaken, wronglyRefused, knownToTake } = agreement
    const taken = [...knownToTake, ...wronglyTaken]
    const agreed = documents - taken.length - wronglyRefused.length
    return [
      label,
      unknownKeys,
      `${agreed} of ${documents}`,
      taken.join(', '),
      withoutEval.has(name) ? 'works' : 'throws',
      note
    ]
  })
})
