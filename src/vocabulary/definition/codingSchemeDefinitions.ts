import type { CodingScheme } from '../CodingScheme.js'

/** What each word of `CodingScheme` means. */
export const codingSchemeDefinitions: Readonly<Record<CodingScheme, string>> = {
  plover: 'PLOVER, manual of 2021: an event word, with a mode that says how and contexts that say what about.',
  cameo: "CAMEO, PLOVER's predecessor: one code of two to four digits, of which the third and the fourth narrow it."
}
