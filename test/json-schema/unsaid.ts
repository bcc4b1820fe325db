import { Url } from '../../src/index.js'
import { edtfDatePattern } from '../../src/primitive/edtfDateSyntax.js'
import { timestampPattern } from '../../src/primitive/timestampSyntax.js'

/**
 * All that a codec asks of plain JSON and a schema of draft 2020-12 does not, by the code of its fault: which of the
 * strings that are refused with it the schema lets pass. `docs/json-schema.md` tells it in words.
 */
export const unsaid: Readonly<Record<string, (text: string) => boolean>> = {
  // A leap second where there can be none.
  'format/timestamp': (text) => timestampPattern.test(text) && text.slice(17, 19) === '60',
  // An interval that ends before it begins.
  'format/edtf-date': (text) => edtfDatePattern.test(text) && text.includes('/'),
  // A wrong check character.
  'format/isni': (text) => /^\d{15}[\dX]$/.test(text),
  'format/orcid': (text) => /^(?:\d{4}-){3}\d{3}[\dX]$/.test(text),
  'format/lei': (text) => /^[\dA-Z]{18}\d\d$/.test(text),
  // Half of a surrogate pair.
  'format/url': (text) => /\p{Cs}/u.test(text) && Url.is(text.replace(/\p{Cs}/gu, 'x'))
}

/** Whether a fault is one that a schema cannot say. */
export const isUnsaid = (code: string, value: unknown): boolean =>
  typeof value === 'string' && unsaid[code]?.(value) === true
