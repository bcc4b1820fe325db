import type { FormatNotes } from '../../codec/format.js'
import { notesOf } from '../../primitive/notesOf.js'
import type { Writer } from '../Dialect.js'
import { sentence } from '../words.js'
import { patternKeywords } from './patternKeywords.js'

/** Where a format comes from and what its pattern leaves out, as a comment for those who read the schema. */
const commentOf = ({ reference, beyondPattern }: FormatNotes): string | undefined => {
  const parts = [
    ...(reference === undefined ? [] : [`${reference.title} (${reference.url}).`]),
    ...(beyondPattern === undefined ? [] : [`Not said here: ${beyondPattern}.`])
  ]
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** Strings, held to their format as far as a pattern can. */
export const writeString: Writer<'string'> = ({ format }, { walk, codec, at }) => {
  if (format === undefined) return { type: 'string' }
  const { pattern, maxLength, description } = format
  const notes = notesOf(format)
  const { beyondPattern, examples } = notes
  if (beyondPattern !== undefined) walk.report(codec, at, beyondPattern)
  const comment = commentOf(notes)
  return {
    description: sentence(description),
    type: 'string',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...patternKeywords(pattern),
    ...(comment === undefined ? {} : { $comment: comment }),
    examples
  }
}
