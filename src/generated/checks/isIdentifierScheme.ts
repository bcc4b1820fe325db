// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `IdentifierScheme` admits; throws where it cannot tell. */
export const isIdentifierScheme = (value: unknown): boolean => {
  switch (value) {
    case 'wikidata':
    case 'geonames':
    case 'viaf':
    case 'isni':
    case 'orcid':
    case 'lei':
    case 'cameo':
    case 'uri':
      return true
    default:
      return false
  }
}
