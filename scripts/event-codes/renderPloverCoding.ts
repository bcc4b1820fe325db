import { head, quote } from './literals.js'
import type { PloverData } from './renderPlover.js'

/** What scripts/data/plover.json has on how records are coded. */
export interface PloverCodingData {
  readonly source: string
  readonly types: Readonly<Record<string, PloverData['types'][string] & { readonly requiresRecipient: boolean }>>
  readonly modeScoresPartial: Readonly<Record<string, number>>
  readonly sectors: ReadonlyArray<string>
  readonly nonStateActors: Readonly<Record<string, string>>
  readonly kosovo: string
  readonly partiallyRecognised: Readonly<Record<string, string>>
}

/** What scripts/data/cameo.json has on codes of actors. */
export interface CameoActorData {
  readonly cameoCountryNotIso3: Readonly<Record<string, string>>
  readonly regionsInCountrySlot: ReadonlyArray<string>
}

const entries = (record: Readonly<Record<string, string>>): string =>
  Object.entries(record)
    .map(([key, value]) => `  [${quote(key)}, ${quote(value)}]`)
    .join(',\n')

const words = (list: ReadonlyArray<string>): string => `'${list.join(' ')}'`

/**
 * The text of src/generated/ploverCoding.ts.
 *
 * @param alpha3 - the alpha-3 codes of the countries that the manual names
 */
export const renderPloverCoding = (
  plover: PloverCodingData,
  cameo: CameoActorData,
  alpha3: ReadonlyMap<string, string>
): string => {
  const codeOf = (country: string): string => {
    const code = alpha3.get(country)
    if (code === undefined) throw new Error(`no code for ${country}`)
    return code
  }
  const scores = Object.entries(plover.modeScoresPartial).map(([mode, score]) => `  ${quote(mode)}: ${score}`)
  const needy = Object.entries(plover.types).filter(([, { requiresRecipient }]) => requiresRecipient)
  const claimed = Object.entries(plover.partiallyRecognised).map(
    ([name, country]) => `  [${name.includes("'") ? JSON.stringify(name) : quote(name)}, ${quote(codeOf(country))}]`
  )
  return `${head('plover.json and cameo.json', plover.source, 'https://github.com/openeventdata/PLOVER')}

/** The scores of modes that the manual prints, by event and mode. */
export const scoreByMode: Readonly<Record<string, number>> = {
${scores.join(',\n')}
}

/** The events that ask for a recipient. */
export const eventsWithRecipient: ReadonlyArray<string> = [${needy.map(([event]) => quote(event)).join(', ')}]

/** The codes of sectors. */
export const sectors: string =
  ${words(plover.sectors)}

/** The codes of actors that are no state. */
export const nonStateCodes: string = ${words(Object.keys(plover.nonStateActors))}

/** The code of Kosovo, which ISO 3166 does not assign. */
export const kosovoCode: string = ${quote(plover.kosovo)}

/** Entities that few states recognise, each with the code of the country that the manual names beside it. */
export const partlyRecognised: ReadonlyArray<readonly [string, string]> = [
${claimed.join(',\n')}
]

/** Codes of countries in CAMEO that are not those of ISO 3166, with those. */
export const cameoCountries: ReadonlyArray<readonly [string, string]> = [
${entries(cameo.cameoCountryNotIso3)}
]

/** Codes of regions that CAMEO puts where the country stands. */
export const cameoRegions: string =
  ${words(cameo.regionsInCountrySlot)}
`
}
