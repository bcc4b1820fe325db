import { afterSpace } from '../json/afterSpace.js'
import { type DecodedText, decodeUtf8 } from './decodeUtf8.js'
import type { Line } from './lineSplitter.js'

/** The text of a line that is to be looked at. */
export interface LineText extends Pick<DecodedText, 'fault'> {
  /** The text; nothing where the line is too long to be held. */
  readonly text: string | undefined
}

const TOO_LONG: LineText = { text: undefined }

/** The text of a line; nothing where there is nothing on it but white space. */
export const lineText = ({ bytes, number }: Line): LineText | undefined => {
  if (bytes === undefined) return TOO_LONG
  const decoded = decodeUtf8(bytes, number)
  return afterSpace(decoded.text, 0) === decoded.text.length ? undefined : decoded
}
