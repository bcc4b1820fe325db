import { Url } from '../../primitive/Url.js'
import { type Fillable, type Html, html } from './Html.js'
import { isolated } from './inline.js'

/**
 * A link to another site, for an address of the web; any other address is no link. Without content it is the address
 * itself that is shown, and needs not be written out again on paper.
 */
export const webLink = (address: string, content?: Fillable): Html => {
  const shown = content ?? isolated(address)
  if (!Url.is(address)) return html`${shown}`
  const kind = content === undefined ? 'cq-address' : 'cq-web'
  return html`<a class="${kind}" href="${address}" rel="external nofollow noopener noreferrer">${shown}</a>`
}
