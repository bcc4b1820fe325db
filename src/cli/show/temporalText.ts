import type { Temporal } from '../../model/Temporal.js'
import { clean } from './ArticleView.js'

/** A timestamp as people write it, in one piece: `2026-03-11 09:45 +01:00`; seconds only where there are any. */
export const timestampText = (timestamp: string): string =>
  timestamp
    .replace('T', '\u00a0')
    .replace(/(?<=:\d\d):00(?:\.0+)?(?=[Z+-])/, '')
    .replace(/(?=[+-]\d\d:\d\d$)/, '\u00a0')
    .replace('Z', '\u00a0UTC')

/** What a time comes to, as far as that is known. */
const valueText = (time: Temporal): string | undefined => {
  switch (time.kind) {
    case 'instant':
      return timestampText(time.value)
    case 'date':
      return time.value
    case 'relative':
      return time.resolved
  }
}

/** A time: what it comes to, and the words of the article for it where they say it otherwise. */
export const temporalText = (time: Temporal): string => {
  const value = valueText(time)
  const words = time.expression === undefined ? undefined : clean(time.expression.exact)
  if (value === undefined) return `“${words}” (date not known)`
  return words === undefined || words === value ? value : `${value} (“${words}”)`
}
