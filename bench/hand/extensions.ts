import { isObject } from './objects.js'
import { isExtensionName } from './scalars.js'

/** Documents come from `JSON.parse`, so the values are JSON. */
export const isExtensions = (value: unknown): boolean => {
  if (!isObject(value)) return false
  for (const name in value) if (!isExtensionName(name)) return false
  return true
}
