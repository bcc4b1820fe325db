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
 * Codes are strings and keep their leading zero: "010" is not "10". \`definitions.CameoCode\` gives each its published
 * name; JavaScript moves keys without a leading zero to the front, so list them by \`cameoCodes\`.
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
 * assert.equal(CameoCode.is('046'), true)
 * assert.equal(CameoCode.is('46'), false)
 * @see ${LIST}
 */`

const nameOf = (code: string, published: string): string => {
  const mended = mendedNames[code]
  if (mended === undefined) return published.replace(/\s+/g, ' ').trim()
  if (mended[0] !== published) throw new Error(`CAMEO ${code} is published as ${published}: look at its mend`)
  return mended[1]
}

/** The codes in groups of those that differ in their last digit only: `02:012345678 021:1234`. */
const groupsOf = (codes: ReadonlyArray<string>): string => {
  const digits = new Map<string, string>()
  for (const code of codes.filter(({ length }) => length > 2)) {
    const head = code.slice(0, -1)
    digits.set(head, (digits.get(head) ?? '') + code.slice(-1))
  }
  return [...digits].map(([head, last]) => `${head}:${last}`).join(' ')
}

/** A string over as few lines as it fits on, cut at spaces. */
const longString = (text: string): string => {
  const lines = text.match(/.{1,110}(?: |$)/g) ?? []
  return lines.map((line) => `  ${quote(line)}`).join(' +\n')
}

const headOf = (source: string): string => head('cameo.json', `${source}; misspelt names are mended`, LIST)

/** The text of src/generated/cameoNames.ts. */
export const renderCameoNames = ({ source, codes }: CameoData): string => {
  const sorted = Object.entries(codes).sort(([left], [right]) => (left < right ? -1 : 1))
  return `${headOf(source)}

import type { CameoCode } from './cameo.js'

/** The published name of each code. */
export const cameoNames: Readonly<Record<CameoCode, string>> = {
${sorted.map(([code, name]) => `  ${quote(code)}: ${quote(nameOf(code, name))}`).join(',\n')}
}
`
}

/** The text of src/generated/cameo.ts. */
export const renderCameo = ({ source, codes }: CameoData): string => {
  const sorted = Object.keys(codes).sort()
  return `${headOf(source)}

import { keysFrom, type Vocabulary, vocabulary } from '../codec/vocabulary.js'

${doc}
export type CameoCode =
${longUnion(sorted, '  ')}

/** The codes, which take less room in groups: what those of a group start with, and the last digit of each. */
const groups =
${longString(groupsOf(sorted))}

/** The codes of all groups, in order; the root that a group starts with is a code, too. */
const codesOf = /* @__NO_SIDE_EFFECTS__ */ (texts: string): ReadonlyArray<CameoCode> =>
  texts
    .split(' ')
    .flatMap((group) => {
      const [start, digits] = group.split(':') as [CameoCode, string]
      const codes = [...digits].map((digit) => \`\${start}\${digit}\` as CameoCode)
      return start.length === 2 ? [start, ...codes] : codes
    })
    .sort()

/**
 * The codec of \`CameoCode\`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CameoCode: Vocabulary<CameoCode> = vocabulary<CameoCode>(
  'CameoCode',
  /* @__PURE__ */ keysFrom(/* @__PURE__ */ codesOf(groups))
)
`
}
