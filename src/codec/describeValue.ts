import { UNREADABLE } from './plain.js'

const LONGEST = 60

/**
 * Writes control characters and those that turn the direction of text as escapes, so that a hostile string can
 * neither steer a terminal nor disguise itself.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/** The beginning of a text, cut at a number of UTF-16 code units but never inside a surrogate pair. */
const cut = (text: string, longest: number): string => {
  const lastUnit = text.charCodeAt(longest - 1)
  return text.slice(0, lastUnit >= 0xd800 && lastUnit <= 0xdbff ? longest - 1 : longest)
}

/** The text, cut at 60 UTF-16 code units and made printable. */
export const shorten = (text: string): string =>
  text.length <= LONGEST ? printable(text) : `${printable(cut(text, LONGEST))}…`

/** The text in quotation marks, as JSON writes it, cut at a number of UTF-16 code units and made printable. */
export const quoteUpTo = (longest: number, text: string): string =>
  text.length <= longest
    ? printable(JSON.stringify(text))
    : `${printable(JSON.stringify(cut(text, longest))).slice(0, -1)}…"`

/** The text in quotation marks, as JSON writes it, cut at 60 UTF-16 code units and made printable. */
export const quote = (text: string): string => quoteUpTo(LONGEST, text)

const describeObject = (value: object): string => {
  try {
    if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
    const prototype = Object.getPrototypeOf(value) as { readonly constructor?: { readonly name?: unknown } } | null
    const className = prototype?.constructor?.name
    return typeof className === 'string' && className !== 'Object' && className !== ''
      ? `an instance of ${shorten(className)}`
      : 'an object'
  } catch {
    return 'an object that cannot be read'
  }
}

/**
 * Says in a few words what a value is, for the `received` of an issue: `"Wed"`, `3`, `null`, `an array`.
 *
 * Never throws.
 */
export const describeValue = (value: unknown): string => {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'object':
      return describeObject(value)
    case 'function':
      return 'a function'
    case 'bigint':
      return `the bigint ${shorten(String(value))}`
    case 'symbol':
      return value === UNREADABLE ? 'a property that cannot be read' : 'a symbol'
    default:
      return String(value)
  }
}
