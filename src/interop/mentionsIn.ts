import type { Mention } from '../model/Mention.js'
import { anchorsOf, type Quotable } from './text/anchorsOf.js'

/**
 * The places where an article says a name, as mentions: whole words only, of the same case. A name that stands nowhere has none.
 */
export const mentionsIn = (article: Quotable, name: string): ReadonlyArray<Mention> =>
  anchorsOf(article, name).map((anchor): Mention => ({ ...anchor, form: 'name' }))
