import type { Format, FormatNotes } from '../codec/format.js'
import { type FormatName, formatNotes } from './formatNotes.js'

const NO_NOTES: FormatNotes = { examples: [] }

/** What is to be told of a format, if it is one of this package. */
export const notesOf = ({ name }: Format): FormatNotes =>
  Object.hasOwn(formatNotes, name) ? formatNotes[name as FormatName] : NO_NOTES
