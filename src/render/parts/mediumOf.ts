import type { Medium } from '../../model/Medium.js'
import { type Html, html } from '../html/Html.js'
import { isolated } from '../html/inline.js'
import { webLink } from '../html/webLink.js'
import { vocabularyWords } from '../words/vocabularyWords.js'

/** The channel that a statement came through. */
export const mediumOf = (medium: Medium): Html => {
  if (medium.kind === 'social-post') {
    const platform = isolated(medium.platform)
    return html`post on ${medium.url === undefined ? platform : webLink(medium.url, platform)}`
  }
  const outlet = 'outlet' in medium ? medium.outlet : undefined
  return html`${vocabularyWords(medium.kind)}${outlet === undefined ? undefined : html`, ${isolated(outlet)}`}`
}
