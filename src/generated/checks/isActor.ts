// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isDelegation } from './isDelegation.js'
import { isGroup } from './isGroup.js'
import { isOrganization } from './isOrganization.js'
import { isPerson } from './isPerson.js'
import { isState } from './isState.js'

/** Whether a value is what `Actor` admits; throws where it cannot tell. */
export const isActor = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['kind']) {
    case 'person':
      return isPerson(value)
    case 'organization':
      return isOrganization(value)
    case 'state':
      return isState(value)
    case 'delegation':
      return isDelegation(value)
    case 'group':
      return isGroup(value)
    default:
      return false
  }
}
