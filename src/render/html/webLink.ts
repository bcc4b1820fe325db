import { Url } from '../../primitive/Url.js'
import type { Fillable, Html } from './Html.js'
import { html } from './Html.js'
import { isolated } from './inline.js'

/** A link to another site, for an address of the web; any other address is no link. */
export const webLink = (address: string, content: Fillable = isolated(address)): Html =>
  Url.is(address)
    ? html`<a class="cq-web" href="${address}" rel="external nofollow noopener noreferrer">${content}</a>`
    : html`${content}`
