import { checkCharacterMod11 } from './checkCharacter.js'
import { LONGEST_MENDED } from './suggestion.js'

const SIXTEEN = /^[0-9]{15}[0-9X]$/

const charactersOf = (text: string): string =>
  text
    .slice(text.lastIndexOf('/') + 1)
    .replace(/[^0-9Xx]/g, '')
    .toUpperCase()

/**
 * The hint for a refused ISNI or ORCID iD: how to write it where it is one in another form (a link, in groups, with a
 * small x), the right check character where that is wrong.
 *
 * @param layout - sets the sixteen characters as the format has them
 */
export const isniHint = (text: string, layout: (characters: string) => string): string | undefined => {
  if (text.length > LONGEST_MENDED) return undefined
  const characters = charactersOf(text)
  if (!SIXTEEN.test(characters)) return undefined
  const right = checkCharacterMod11(characters.slice(0, 15))
  return characters.endsWith(right) ? `write "${layout(characters)}"` : `the check character should be "${right}"`
}
