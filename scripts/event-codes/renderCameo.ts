import { head, longUnion, quote } from './literals.js'

/** What scripts/data/cameo.json has that is written out. */
export interface CameoData {
  readonly source: string
  readonly codes: Readonly<Record<string, string>>
}

const LIST = 'https://www.gdeltproject.org/data/lookups/CAMEO.eventcodes.txt'

/** Names that the published list misspells, each with what it means to say. */
const mendedNames: Readonly<Record<string, readonly [published: string, meant: string]>> = {
  '033': [
    'Express intent to provide matyerial aid, not specified below',
    'Express intent to provide material aid, not specified below'
  ],
  '044': ['Meet at a ÒhirdÓlocation', 'Meet at a “third” location'],
  '1056': [
    'Demand de-escalation of military engagement106:[-5.0] Demand withdrawal',
    'Demand de-escalation of military engagement'
  ],
  '2041': ['Use chemical, biological, or radiologicalweapons', 'Use chemical, biological, or radiological weapons']
}

const doc = `/**
 * A code of CAMEO, the codebook of political events before PLOVER: two digits for one of 20 roots, a third and a fourth
 * that narrow it.
 *
 * Codes are strings and keep their leading zero: "010" is not "10". \`CameoCode.keys\` gives each its published name;
 * JavaScript moves keys without a leading zero to the front, so list them by \`cameoCodes\`.
 *
 * These are the 310 codes of the list that the GDELT Project publishes. It has no 106, 1213 and 1214, which stand in
 * openeventdata's table from CAMEO to PLOVER; they are refused. The two name 101, 105, 107 and 108 differently: in the
 * table 107 is "Demand settling of dispute" and 108 "Demand mediation". Fails with \`type/string\` or
 * \`value/not-in-list\`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { CameoCode } from 'communique'
 *
 * assert.equal(CameoCode.keys['046'], 'Engage in negotiation')
 * assert.equal(CameoCode.is('46'), false)
 * @see ${LIST}
 */`

const nameOf = (code: string, published: string): string => {
  const mended = mendedNames[code]
  if (mended === undefined) return published.replace(/\s+/g, ' ').trim()
  if (mended[0] !== published) throw new Error(`CAMEO ${code} is published as ${published}: look at its mend`)
  return mended[1]
}

/** The text of src/generated/cameo.ts. */
export const renderCameo = ({ source, codes }: CameoData): string => {
  const sorted = Object.entries(codes).sort(([left], [right]) => (left < right ? -1 : 1))
  return `${head('cameo.json', `${source}; misspelt names are mended`, LIST)}

import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

${doc}
export type CameoCode =
${longUnion(
  sorted.map(([code]) => code),
  '  '
)}

/**
 * The codec of \`CameoCode\`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CameoCode: Vocabulary<CameoCode> = vocabulary<CameoCode>('CameoCode', {
${sorted.map(([code, name]) => `  ${quote(code)}: ${quote(nameOf(code, name))}`).join(',\n')}
})
`
}
