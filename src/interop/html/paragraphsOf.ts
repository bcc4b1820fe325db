import { readHtml } from './readHtml.js'

/**
 * The paragraphs of an HTML page, body or fragment, as the HTML standard parses it, faults and all; and what is lost with the
 * elements: a clause for each kind of thing, such as `2 link targets`.
 *
 * Paragraphs have no white space at either end, and none is empty. Blocks part them, and so do two line breaks (`<br>`) with
 * nothing between; one is a line feed. White space is collapsed except in `pre`, where a blank line parts paragraphs, too. An
 * item of a list and a cell of a table are a paragraph each. Scripts, styles, templates, fallbacks, form controls and what is
 * hidden are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export const paragraphsOf = (
  html: string
): { readonly paragraphs: ReadonlyArray<string>; readonly lost: ReadonlyArray<string> } => {
  const { paragraphs, lost } = readHtml(html)
  return { paragraphs: paragraphs.map(([text]) => text), lost }
}
