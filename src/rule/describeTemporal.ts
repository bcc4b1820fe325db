import { quote, shorten } from '../codec/describeValue.js'
import type { Temporal } from '../model/Temporal.js'

/** A time in a few words, for messages. */
export const describeTemporal = (temporal: Temporal): string => {
  if (temporal.kind !== 'relative') return shorten(temporal.value)
  const words = quote(temporal.expression.exact)
  return temporal.resolved === undefined ? words : `${words} (${shorten(temporal.resolved)})`
}
