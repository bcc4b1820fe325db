import { charCode } from './charCode.js'

const nearby = 16

/** The offset of the quote that closes the string opened at `open`; the text's length where the string is not closed. */
export const closingQuote = (text: string, open: number): number => {
  let close = text.indexOf('"', open + 1)
  while (close !== -1) {
    let unescaped = close - 1
    while (text.charCodeAt(unescaped) === charCode.backslash) unescaped -= 1
    if ((close - unescaped) % 2 === 1) return close
    const far = close + nearby
    do close += 1
    while (close < far && text.charCodeAt(close) !== charCode.quote)
    if (close === far) close = text.indexOf('"', far)
  }
  return text.length
}
