import type { Organization } from '../../model/Organization.js'
import type { Path } from '../../issue/Issue.js'
import type { OrganizationType } from '../../vocabulary/OrganizationType.js'
import type { Losses } from '../losses.js'
import type { OwnCoding } from './ActorCoding.js'
import { alpha3Of } from './alpha3Of.js'
import { identifierIn } from './identifiers.js'

/** The sectors of the manual that say what a type says. */
const sectorByType: Readonly<Partial<Record<OrganizationType, string>>> = {
  ministry: 'GOV',
  mission: 'GOV',
  legislature: 'LEG',
  court: 'JUD',
  party: 'PTY',
  military: 'MIL',
  company: 'BUS',
  ngo: 'SOC',
  media: 'JRN'
}

/** Types that could be more than one sector. */
const unclear: Readonly<Partial<Record<OrganizationType, string>>> = {
  agency: 'GOV, COP or SPY',
  'armed-group': 'REB or PRM'
}

const united: ReadonlyArray<readonly [code: string, wikidata: string, names: ReadonlyArray<string>]> = [
  ['UNO', 'Q1065', ['United Nations', 'UN']],
  ['EUR', 'Q458', ['European Union', 'EU']]
]

const codeOfUnion = ({ name, aliases, identifiers }: Organization): string => {
  const wikidata = identifierIn('wikidata', identifiers)
  const found = united.find(([, item, names]) =>
    wikidata === undefined ? [name, ...(aliases ?? [])].some((word) => names.includes(word)) : wikidata === item
  )
  return found?.[0] ?? 'IGO'
}

/** What a body is by its type and country, and what it is a part of. */
export const organizationCoding = (organization: Organization, path: Path, losses: Losses): OwnCoding => {
  const { type, country, parent } = organization
  const sector = sectorByType[type]
  if (unclear[type] !== undefined)
    losses.add('ambiguous', [...path, 'type'], `${type} could be the sector ${unclear[type]}`)
  else if (type === 'committee' || type === 'other') losses.add('no-place', [...path, 'type'], `no sector says ${type}`)
  if (type !== 'intergovernmental') {
    const code = country === undefined ? undefined : alpha3Of(country)
    return {
      code,
      sector,
      next: code === undefined ? parent : undefined,
      otherwise: type === 'ngo' ? 'NGO' : undefined
    }
  }
  const code = codeOfUnion(organization)
  return code === 'IGO' ? { next: parent, otherwise: code } : { code }
}
