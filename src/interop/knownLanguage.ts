import type { Path } from '../issue/Issue.js'
import type { LanguageTag } from '../primitive/LanguageTag.js'
import type { Losses } from './losses.js'

/** The language that nobody tells (RFC 5646 §4.1). */
const UNDETERMINED = 'und' as LanguageTag

/** The language of an article, or, where none is told, the word for that, and a loss. */
export const knownLanguage = (language: LanguageTag | undefined, losses: Losses, path: Path): LanguageTag => {
  if (language !== undefined) return language
  losses.add('not-found', path, `its language is not told: it is taken as ${UNDETERMINED}`)
  return UNDETERMINED
}
