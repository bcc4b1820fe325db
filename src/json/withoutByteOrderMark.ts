import { charCode } from './charCode.js'

/** A text without the byte-order mark that it may start with, which a parser may ignore (RFC 8259 §8.1). */
export const withoutByteOrderMark = (text: string): string =>
  text.charCodeAt(0) === charCode.byteOrderMark ? text.slice(1) : text
