import { keysOf, valueAt } from '../codec/plain.js'

/** The version that a value says it is of; nothing where it says none, or none that is a string. Never throws. */
export const versionOf = (value: unknown): string | undefined => {
  if (keysOf(value)?.includes('schemaVersion') !== true) return undefined
  const version = valueAt(value as object, 'schemaVersion')
  return typeof version === 'string' ? version : undefined
}
