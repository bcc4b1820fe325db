/** The UTF-16 codes of the characters that JSON gives a meaning to, RFC 8259 §2, and of a few that stand beside them. */
export const charCode = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  lowerU: 0x75,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  byteOrderMark: 0xfeff
} as const
