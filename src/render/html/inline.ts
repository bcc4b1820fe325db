import { type Fillable, type Html, html } from './Html.js'

/** How many UTF-16 code units of a name are repeated where it is referred to; its card has all of it. */
const LONGEST_LABEL = 160

const LAST_ISOLATE_END = '\u2069'

/** The characters that start an isolate, and the one that ends it. */
const ISOLATES = /[\u2066-\u2069]/g

/** What ends a paragraph for the bidirectional algorithm, and so all isolates. */
const BREAKS = /[\n\r\u001c-\u001e\u0085\u2028\u2029]/g

/**
 * A text on one line, each isolate that it starts ended, and none ended that it has not started: what it does to
 * the direction of text stays within the element around it.
 */
export const balanced = (text: string): string => {
  let open = 0
  const kept = text.replace(BREAKS, ' ').replace(ISOLATES, (character) => {
    if (character !== LAST_ISOLATE_END) {
      open += 1
      return character
    }
    if (open === 0) return ''
    open -= 1
    return character
  })
  return kept + LAST_ISOLATE_END.repeat(open)
}

/** The beginning of a long text, cut at a code point. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL).replace(/[\ud800-\udbff]$/, '')}…`

/** A text of the article within a line of the page, set apart so that neither turns the other around. */
export const isolated = (text: string, language?: string): Html =>
  language === undefined ? html`<bdi>${balanced(text)}</bdi>` : html`<bdi lang="${language}">${balanced(text)}</bdi>`

/** An attribute, or nothing. */
export const attribute = (name: 'lang' | 'id' | 'datetime', value: string | undefined): Fillable =>
  value === undefined ? undefined : html`${name}="${value}"`

/** The parts with something between each two. */
export const joined = (parts: ReadonlyArray<Fillable>, separator: Fillable): ReadonlyArray<Fillable> =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))

/** Rows of names and values; those without a value are left out, and without any there is nothing. */
export const facts = (rows: ReadonlyArray<readonly [name: string, value: Fillable]>): Fillable => {
  const known = rows.filter(([, value]) => value !== undefined)
  return known.length === 0
    ? undefined
    : html`<dl class="cq-facts">
        ${known.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`
        )}
      </dl>`
}
