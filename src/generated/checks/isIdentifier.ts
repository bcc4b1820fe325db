// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCameoIdentifier } from './isCameoIdentifier.js'
import { isGeonamesIdentifier } from './isGeonamesIdentifier.js'
import { isIsniIdentifier } from './isIsniIdentifier.js'
import { isLeiIdentifier } from './isLeiIdentifier.js'
import { isOrcidIdentifier } from './isOrcidIdentifier.js'
import { isUriIdentifier } from './isUriIdentifier.js'
import { isViafIdentifier } from './isViafIdentifier.js'
import { isWikidataIdentifier } from './isWikidataIdentifier.js'

/** Whether a value is what `Identifier` admits; throws where it cannot tell. */
export const isIdentifier = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['scheme']) {
    case 'wikidata':
      return isWikidataIdentifier(value)
    case 'geonames':
      return isGeonamesIdentifier(value)
    case 'viaf':
      return isViafIdentifier(value)
    case 'isni':
      return isIsniIdentifier(value)
    case 'orcid':
      return isOrcidIdentifier(value)
    case 'lei':
      return isLeiIdentifier(value)
    case 'cameo':
      return isCameoIdentifier(value)
    case 'uri':
      return isUriIdentifier(value)
    default:
      return false
  }
}
