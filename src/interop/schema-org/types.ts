import type { Actor } from '../../model/Actor.js'
import { OrganizationType } from '../../vocabulary/OrganizationType.js'
import { PlaceType } from '../../vocabulary/PlaceType.js'

/** What a thing is in an article. */
export type Sort =
  | { readonly list: 'actors'; readonly kind: 'organization'; readonly type: OrganizationType }
  | { readonly list: 'actors'; readonly kind: Exclude<Actor['kind'], 'organization'> }
  | { readonly list: 'places'; readonly type: PlaceType }
  | { readonly list: 'events' | 'statements' | 'itineraries' }

/** The lists of an article that hold facts. */
export type List = Sort['list']

/** The types that pages give articles. */
export const articleTypes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'Article',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'TechArticle',
  'Report',
  'SocialMediaPosting',
  'BlogPosting',
  'LiveBlogPosting',
  'DiscussionForumPosting'
])

/** What organizations of schema.org are in an article. */
const organizations: ReadonlyMap<string, OrganizationType> = /* @__PURE__ */ new Map([
  ['Organization', 'other'],
  ['GovernmentOrganization', 'other'],
  ['PoliticalParty', 'party'],
  ['Corporation', 'company'],
  ['NGO', 'ngo'],
  ['NewsMediaOrganization', 'media'],
  ['Airline', 'company'],
  ['Consortium', 'other'],
  ['EducationalOrganization', 'other'],
  ['CollegeOrUniversity', 'other'],
  ['ResearchOrganization', 'other'],
  ['MedicalOrganization', 'other'],
  ['PerformingGroup', 'other'],
  ['SportsOrganization', 'other'],
  ['WorkersUnion', 'other'],
  ['Project', 'other']
])

const places: ReadonlyMap<string, PlaceType> = /* @__PURE__ */ new Map([
  ['Place', 'other'],
  ['City', 'city'],
  ['Country', 'country'],
  ['AdministrativeArea', 'region'],
  ['State', 'region'],
  ['Continent', 'region'],
  ['CivicStructure', 'site'],
  ['GovernmentBuilding', 'site'],
  ['Embassy', 'site'],
  ['Airport', 'site'],
  ['Museum', 'site'],
  ['LandmarksOrHistoricalBuildings', 'site'],
  ['TouristAttraction', 'site'],
  ['Landform', 'other'],
  ['BodyOfWater', 'other']
])

/** Types of which the format says all that they say. */
const whole: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Person',
  'Organization',
  'PoliticalParty',
  'Corporation',
  'NGO',
  'NewsMediaOrganization',
  'Place',
  'City',
  'Country',
  'AdministrativeArea',
  'Event',
  'Quotation',
  'Claim',
  'Trip'
])

/** Kinds of actor that schema.org has no type for, and that `toSchemaOrg` names by a word of the format. */
const ownKinds = ['state', 'delegation', 'group'] as const

const isEvent = (type: string): boolean => /^(?:[A-Z][A-Za-z]+)?Event$/.test(type)

const sortOfType = (type: string, words: ReadonlySet<string>): Sort | undefined => {
  if (type === 'Person') return { list: 'actors', kind: 'person' }
  const organization = organizations.get(type)
  if (organization !== undefined) {
    const kind = ownKinds.find((one) => words.has(one))
    if (kind !== undefined) return { list: 'actors', kind }
    return { list: 'actors', kind: 'organization', type: [...words].find(OrganizationType.is) ?? organization }
  }
  const place = places.get(type)
  if (place !== undefined) return { list: 'places', type: [...words].find(PlaceType.is) ?? place }
  if (isEvent(type)) return { list: 'events' }
  if (type === 'Quotation' || type === 'Claim') return { list: 'statements' }
  return type === 'Trip' || type === 'TouristTrip' ? { list: 'itineraries' } : undefined
}

/**
 * What a thing is, by its types of schema.org and the words of the format that `toSchemaOrg` gave it; `undefined` where it is nothing
 * that an article has a list for.
 */
export const sortOf = (types: ReadonlyArray<string>, words: ReadonlySet<string>): Sort | undefined => {
  for (const type of types) {
    const sort = sortOfType(type, words)
    if (sort !== undefined) return sort
  }
  return undefined
}

/** Whether the format says all that the types say. */
export const isWhole = (types: ReadonlyArray<string>, words: ReadonlySet<string>): boolean =>
  types.length === 1 && types.every((type) => whole.has(type) || (type === 'GovernmentOrganization' && words.size > 0))
