import { type Format, isOfFormat } from '../codec/format.js'

/** The longest string, in UTF-16 code units, that a hint is looked for. */
export const LONGEST_MENDED = 256

/**
 * The hint that names a mended string: given where the mend makes it one of the format.
 *
 * Looks at strings of 256 UTF-16 code units at the most, so a hint costs little whatever is refused.
 */
export const suggestion = (format: Format, text: string, mend: (text: string) => string): string | undefined => {
  if (text.length > LONGEST_MENDED) return undefined
  const mended = mend(text)
  return isOfFormat(format, mended) ? `write ${JSON.stringify(mended)}` : undefined
}
