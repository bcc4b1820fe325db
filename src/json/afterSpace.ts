import { charCode } from './charCode.js'

/** The offset of the first character from `at` on that is not white space as RFC 8259 §2 has it; the text's length where none is left. */
export const afterSpace = (text: string, at: number): number => {
  let next = at
  for (;;) {
    const code = text.charCodeAt(next)
    if (
      code !== charCode.space &&
      code !== charCode.lineFeed &&
      code !== charCode.carriageReturn &&
      code !== charCode.tab
    ) {
      return next
    }
    next += 1
  }
}
