/** Names the one key of markup. JSON has no symbols, so no value that was read from JSON can pass for markup. */
const MARKUP: unique symbol = /* @__PURE__ */ Symbol('markup')

/** Finished markup: what is put into a template as it is. */
export interface Html {
  readonly [MARKUP]: string
}

/** What a template takes: text and numbers, which are escaped, markup, nothing, and lists of these. */
export type Fillable = string | number | Html | undefined | ReadonlyArray<Fillable>

/**
 * A carriage return that is written as such is read as a line feed, and a null character cannot be written at all: it
 * becomes what HTML makes of one, U+FFFD.
 */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\u0000': '\ufffd'
}

const escaped = (text: string): string =>
  text
    .replace(/[&<>"'\r\0]/g, (character) => escapes[character] as string)
    // With the flag u these are surrogates without a partner, which UTF-8 cannot write.
    .replace(/\p{Cs}/gu, '\ufffd')

const written = (value: Fillable): string => {
  if (value === undefined) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return MARKUP in value ? value[MARKUP] : value.map(written).join('')
}

/** Takes a text for markup as it is: for constants of this package, never for anything of an article. */
export const trusted = (markup: string): Html => ({ [MARKUP]: markup })

/** The text of markup. */
export const markupOf = (html: Html): string => html[MARKUP]

/**
 * Makes markup of a template. Whatever is filled in is escaped for text and for attributes, which have to be quoted;
 * markup and lists of it stay as they are.
 */
export const html = (strings: TemplateStringsArray, ...values: ReadonlyArray<Fillable>): Html =>
  trusted(strings.map((text, index) => (index === 0 ? text : written(values[index - 1]) + text)).join(''))
