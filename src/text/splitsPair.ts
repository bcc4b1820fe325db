const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Whether an offset in UTF-16 code units falls between the two halves of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1))
