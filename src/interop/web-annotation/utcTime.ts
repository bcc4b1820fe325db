import type { Timestamp } from '../../primitive/Timestamp.js'

/**
 * A timestamp as web annotations want it: in UTC, with `Z`. Nothing where there is none: for the second 60, which the dates of
 * XML Schema do not have, and where UTC comes to a year before 0 or after 9999.
 *
 * @see https://www.w3.org/TR/annotation-model/#lifecycle-information
 */
export const utcTime = (timestamp: Timestamp): string | undefined => {
  if (timestamp.endsWith('Z') && timestamp.slice(17, 19) !== '60') return timestamp
  const fraction = /\.[0-9]+/.exec(timestamp)?.[0] ?? ''
  const time = new Date(timestamp.replace(/\.[0-9]+/, ''))
  if (Number.isNaN(time.getTime())) return undefined
  const written = time.toISOString()
  return /^[0-9]/.test(written) ? `${written.slice(0, 19)}${fraction}Z` : undefined
}
