import { Article } from 'communique'
import { formatChecks } from '../model/formatChecks.js'
import { formatsIn } from '../model/formatsIn.js'

const formats = new Map(formatsIn(Article).map((format) => [format.name, format]))

/** The long patterns are data: whoever writes checks by hand would copy them. */
const patternOf = (name: string): RegExp => {
  const pattern = formats.get(name)?.pattern
  if (pattern === undefined) throw new Error(`there is no format ${name}`)
  return pattern
}

const LOCAL_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const TEXT = /\S/
const WIKIDATA_ID = patternOf('WikidataId')
const GEONAMES_ID = /^[1-9][0-9]*$/
const VIAF_ID = /^[1-9][0-9](?:[0-9]{0,7}|[0-9]{17,20})$/
const ISNI = /^[0-9]{15}[0-9X]$/
const ORCID = /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/
const LEI = /^[0-9A-Z]{18}[0-9]{2}$/
const CAMEO_ACTOR_CODE = /^(?:[A-Z]{3})+$/
const URI = patternOf('Uri')
const URL = patternOf('Url')
const LANGUAGE_TAG = patternOf('LanguageTag')
const COUNTRY_CODE = patternOf('CountryCode')
const TIMESTAMP = patternOf('Timestamp')
const EDTF_DATE = patternOf('EdtfDate')
const EXTENSION_NAME = patternOf('ExtensionName')

const checkOf = (name: string): ((text: string) => boolean) => {
  const check = formatChecks[name]
  if (check === undefined) throw new Error(`there is no check of ${name}`)
  return check
}

const hasRightIsni = checkOf('Isni')
const hasRightOrcid = checkOf('Orcid')
const hasRightLei = checkOf('Lei')
const hasPossibleSecond = checkOf('Timestamp')
const isInOrder = checkOf('EdtfDate')

export const isLocalId = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 64 && LOCAL_ID.test(value) && value !== 'headline'

/** A local id, or the headline, which is no local id. */
export const isIdOrHeadline = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 64 && LOCAL_ID.test(value)

export const isText = (value: unknown): boolean => typeof value === 'string' && TEXT.test(value)
export const isNonEmptyString = (value: unknown): boolean => typeof value === 'string' && value !== ''
export const isWikidataId = (value: unknown): boolean => typeof value === 'string' && WIKIDATA_ID.test(value)
export const isGeonamesId = (value: unknown): boolean => typeof value === 'string' && GEONAMES_ID.test(value)
export const isViafId = (value: unknown): boolean => typeof value === 'string' && VIAF_ID.test(value)
export const isIsni = (value: unknown): boolean => typeof value === 'string' && ISNI.test(value) && hasRightIsni(value)
export const isLei = (value: unknown): boolean => typeof value === 'string' && LEI.test(value) && hasRightLei(value)
export const isUri = (value: unknown): boolean => typeof value === 'string' && URI.test(value)
export const isUrl = (value: unknown): boolean => typeof value === 'string' && URL.test(value)
export const isLanguageTag = (value: unknown): boolean => typeof value === 'string' && LANGUAGE_TAG.test(value)
export const isCountryCode = (value: unknown): boolean => typeof value === 'string' && COUNTRY_CODE.test(value)
export const isExtensionName = (value: string): boolean => EXTENSION_NAME.test(value)

export const isOrcid = (value: unknown): boolean =>
  typeof value === 'string' && ORCID.test(value) && hasRightOrcid(value)

export const isCameoActorCode = (value: unknown): boolean => typeof value === 'string' && CAMEO_ACTOR_CODE.test(value)

export const isTimestamp = (value: unknown): boolean =>
  typeof value === 'string' && TIMESTAMP.test(value) && hasPossibleSecond(value)

export const isEdtfDate = (value: unknown): boolean =>
  typeof value === 'string' && EDTF_DATE.test(value) && isInOrder(value)

export const isDateOrTimestamp = (value: unknown): boolean => isTimestamp(value) || isEdtfDate(value)

export const isProbability = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1
