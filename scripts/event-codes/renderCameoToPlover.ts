import { head, quote } from './literals.js'

/** What scripts/data/cameoScores.json has that is written out. */
export interface CameoScores {
  readonly source: string
  readonly quadClassFrom: Readonly<Record<string, string>>
  readonly scores: Readonly<Record<string, number>>
}

const TABLE = 'https://github.com/openeventdata/PLOVER'
const SCORES = 'https://www.gdeltproject.org/data/lookups/CAMEO.goldsteinscale.txt'

const rowsOf = (table: string): ReadonlyArray<ReadonlyArray<string>> => {
  const [, ...lines] = table.trimEnd().split('\n')
  return lines.map((line) => line.split('\t'))
}

const sorted = <A>(entries: Iterable<readonly [string, A]>): ReadonlyArray<readonly [string, A]> =>
  [...entries].sort(([left], [right]) => (left < right ? -1 : 1))

/**
 * The text of src/generated/cameoToPlover.ts.
 *
 * @param listed - the codes of the published list, which have a name there
 */
export const renderCameoToPlover = (table: string, listed: ReadonlySet<string>): string => {
  const rows = rowsOf(table).map(([code = '', event = '', mode = '', contexts = '', label = '']) => ({
    code,
    row: `[${[code, event, mode, contexts].map(quote).join(', ')}]`,
    label
  }))
  const unlisted = rows.filter(({ code }) => !listed.has(code)).map(({ code, label }) => [code, label] as const)
  return `${head('cameo2plover.tsv', 'CAMEO2PLOVER-2021.txt, openeventdata/PLOVER, CC BY-SA 4.0', TABLE)}

import type { PloverEvent } from '../vocabulary/PloverEvent.js'

/** What a code becomes: the code, the event, its mode and its contexts joined by semicolons, \`''\` for none. */
export type CameoToPloverRow = readonly [code: string, event: PloverEvent, mode: string, contexts: string]

/** The rows as they are published, with words that the manual lacks; a row that stands there twice, once. */
export const cameoToPlover: ReadonlyArray<CameoToPloverRow> = [
${[...new Set(rows.map(({ row }) => `  ${row}`))].join(',\n')}
]

/** The names of the codes that the list of codes lacks. */
export const unlistedCameoNames: Readonly<Record<string, string>> = {
${sorted(unlisted)
  .map(([code, label]) => `  ${quote(code)}: ${quote(label)}`)
  .join(',\n')}
}
`
}

/** The text of src/generated/cameoScores.ts. */
export const renderCameoScores = ({ source, quadClassFrom, scores }: CameoScores): string =>
  `${head('cameoScores.json', source, SCORES)}

/** The Goldstein score of each code. */
export const cameoScores: Readonly<Record<string, number>> = {
${sorted(Object.entries(scores))
  .map(([code, score]) => `  ${quote(code)}: ${score}`)
  .join(',\n')}
}

/** The first root of each quad class, in order, as GDELT's records have it. */
export const cameoQuadRoots: readonly [string, string, string, string] = [${Object.values(quadClassFrom)
    .map(quote)
    .join(', ')}]
`
