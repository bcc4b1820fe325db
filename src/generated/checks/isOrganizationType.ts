// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `OrganizationType` admits; throws where it cannot tell. */
export const isOrganizationType = (value: unknown): boolean => {
  switch (value) {
    case 'ministry':
    case 'agency':
    case 'mission':
    case 'intergovernmental':
    case 'legislature':
    case 'court':
    case 'party':
    case 'armed-group':
    case 'military':
    case 'company':
    case 'ngo':
    case 'media':
    case 'committee':
    case 'other':
      return true
    default:
      return false
  }
}
