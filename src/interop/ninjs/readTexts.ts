import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'
import { recordsIn, words } from './foreign.js'
import type { RecordReader } from './recordReader.js'

/** How a text is written. */
export type TextFormat = 'html' | 'plain' | 'other'

/** A headline or a body: one of several that a ninjs item may have. */
export interface NinjsWording {
  /** What it says. */
  readonly value: string
  /** How it is written. */
  readonly format: TextFormat
  /** What it is for; `''` where nothing tells. */
  readonly role: string
  /** Where it stands. */
  readonly path: Path
}

const TAG = /<(?:\/?(?:p|div|span|h[1-6]|ul|ol|li|b|i|em|strong|table|blockquote)|br ?\/?|a\s[^<>]{0,200})>/i

/** The format that a media type or a role tells; without any, that of what stands there: tags make it HTML. */
const formatOf = (contentType: string, role: string, value: string): TextFormat => {
  if (/html|rich/i.test(contentType)) return 'html'
  if (/plain/i.test(contentType)) return 'plain'
  if (contentType !== '') return 'other'
  if (/html|rich/i.test(role)) return 'html'
  return TAG.test(value) ? 'html' : 'plain'
}

/** Keys of a headline or body that say what can be told from its text. */
const DERIVED: ReadonlySet<string> = new Set(['charcount', 'wordcount'])

/** The texts under some keys: a list of objects (2.x, 3.x), a string, or strings under keys that end in a role (1.x). */
export const readTexts = (
  item: RecordReader,
  losses: Losses,
  list: string,
  single: string
): ReadonlyArray<NinjsWording> => {
  const listed = recordsIn(item, losses, list).flatMap(({ value: reader, path }) => {
    const found = reader.take(words, 'value')
    const role = reader.take(words, 'role')?.value ?? ''
    const contentType = reader.take(words, 'contenttype')?.value ?? ''
    reader.close(undefined, (key) => DERIVED.has(key))
    if (found === undefined) losses.add('not-found', path, 'it has no value')
    return found === undefined ? [] : [{ ...found, role: role.trim().toLowerCase(), contentType }]
  })
  const singles = item.all(words, single).map((found) => ({ ...found, role: '', contentType: '' }))
  const keyed = item
    .beginning(words, `${single}_`)
    .map(({ rest, ...found }) => ({ ...found, role: rest, contentType: '' }))
  return [...listed, ...singles, ...keyed].map(({ value, role, contentType, path }) => ({
    value,
    role,
    path,
    format: formatOf(contentType, role, value)
  }))
}
