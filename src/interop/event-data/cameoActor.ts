import { cameoCountries, cameoRegions, nonStateCodes, sectors } from '../../generated/ploverCoding.js'
import type { Actor } from '../../model/Actor.js'
import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'
import type { ActorCoding } from './ActorCoding.js'
import { isAlpha3 } from './alpha3Of.js'

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const regions: ReadonlySet<string> = /* @__PURE__ */ wordsOf(cameoRegions)
const nonStates: ReadonlySet<string> = /* @__PURE__ */ wordsOf(nonStateCodes)
const sectorCodes: ReadonlySet<string> = /* @__PURE__ */ wordsOf(sectors)

const countries: ReadonlyMap<string, string> = /* @__PURE__ */ (() => new Map(cameoCountries))()

/** Groups that mean something else in CAMEO, or that PLOVER does not tell apart; `EEC` is the European Union. */
const renamed: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ['MED', 'JRN'],
    ['HLH', 'MED'],
    ['INS', 'REB'],
    ['SEP', 'REB'],
    ['EEC', 'EUR']
  ]))()

/** The groups of three letters that a code is made of. */
const groupsOf = (code: string): ReadonlyArray<string> =>
  Array.from({ length: code.length / 3 }, (_, index) => code.slice(3 * index, 3 * index + 3))

const countryOf = (group: string): string | undefined => {
  const code = countries.get(group) ?? group
  return isAlpha3(code) ? code : undefined
}

/** What one group says behind the first. */
const sectorOf = (group: string): string | undefined => {
  const sector = renamed.get(group) ?? group
  return sectorCodes.has(sector) ? sector : undefined
}

const organizationOf = (groups: ReadonlyArray<string>): string | undefined =>
  groups.map((group) => renamed.get(group) ?? group).find((group) => group === 'UNO' || group === 'EUR')

const codingOf = (first: string, others: ReadonlyArray<string>): ActorCoding => {
  const country = countryOf(first)
  if (country !== undefined)
    return { code: country, sector: others.map(sectorOf).find((sector) => sector !== undefined) }
  if (!nonStates.has(first) || regions.has(first)) return {}
  return { code: first === 'IGO' ? (organizationOf(others.filter((group) => !regions.has(group))) ?? first) : first }
}

/**
 * The coding that an actor's own CAMEO code comes to, where it has one that names a country or something that PLOVER
 * knows.
 */
export const cameoActor = (actor: Actor, path: Path, losses: Losses): ActorCoding => {
  const { identifiers = [] } = actor
  for (const [index, identifier] of identifiers.entries()) {
    if (identifier.scheme !== 'cameo') continue
    const first = identifier.value.slice(0, 3)
    const coding = codingOf(first, groupsOf(identifier.value.slice(3)))
    const at = [...path, 'identifiers', index]
    if (coding.code === undefined) {
      const isRegion = regions.has(first) ? 'a region' : 'neither a country nor a kind of actor that PLOVER knows'
      losses.add('no-place', at, `the CAMEO code ${identifier.value} starts with ${isRegion}`)
      continue
    }
    const written = coding.code + (coding.sector ?? '')
    if (written !== identifier.value)
      losses.add('narrowed', at, `the CAMEO code ${identifier.value} becomes ${written}`)
    return coding
  }
  return {}
}
