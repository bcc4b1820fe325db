import type { Medium } from '../../model/Medium.js'
import { type Html, html } from '../html/Html.js'
import { isolated, shortened } from '../html/inline.js'
import { webLink } from '../html/webLink.js'
import { vocabularyWords } from '../words/vocabularyWords.js'

const outletOf = (medium: Medium): string | undefined => ('outlet' in medium ? medium.outlet : undefined)

/** The channel that a statement came through, in a few words of plain text. */
export const mediumLabel = (medium: Medium): string => {
  if (medium.kind === 'social-post') return `post on ${shortened(medium.platform)}`
  const outlet = outletOf(medium)
  return `${vocabularyWords(medium.kind)}${outlet === undefined ? '' : `, ${shortened(outlet)}`}`
}

/** The channel that a statement came through, all that is known of it. */
export const mediumOf = (medium: Medium): Html => {
  if (medium.kind === 'social-post') {
    const platform = isolated(medium.platform)
    return html`post on ${medium.url === undefined ? platform : webLink(medium.url, platform)}`
  }
  const outlet = outletOf(medium)
  return html`${vocabularyWords(medium.kind)}${outlet === undefined ? undefined : html`, ${isolated(outlet)}`}`
}
