import type { Paragraph } from '../../model/Paragraph.js'
import { LanguageTag } from '../../primitive/LanguageTag.js'
import { ParagraphId } from '../../primitive/ParagraphId.js'
import { type Text } from '../../primitive/Text.js'
import { type HtmlText, readHtml } from '../html/readHtml.js'
import { idMaker } from '../idMaker.js'
import type { Losses } from '../losses.js'
import { paragraphsOfText } from '../paragraphsOfText.js'
import { type NinjsWording, readTexts } from './readTexts.js'
import type { RecordReader } from './recordReader.js'

/** Roles of the text of the item as a whole; others are those of summaries, captions and the like. */
const WHOLE: ReadonlySet<string> = new Set([
  'main',
  '',
  'text',
  'richtext',
  'html',
  'xhtml',
  'plain',
  'plaintext',
  'body'
])

const NO_BLOCK = { id: undefined, language: undefined }

const textOf = ({ value, format }: NinjsWording): HtmlText =>
  format === 'html'
    ? readHtml(value)
    : { paragraphs: paragraphsOfText(value).map((text) => [text, NO_BLOCK] as const), lost: [] }

/** The less, the sooner it is taken. */
const rankOf = ({ role, format }: NinjsWording): number =>
  (WHOLE.has(role) ? 0 : 4) + (format === 'html' ? 0 : 2) + (role === 'main' ? 0 : 1)

const lettersOf = ({ paragraphs }: HtmlText): string => paragraphs.map(([text]) => text.replace(/\s+/g, '')).join('')

/** Gives paragraphs their own ids, the first that has each; the others are numbered. */
const paragraphsFrom = ({ paragraphs }: HtmlText, language: LanguageTag | undefined): ReadonlyArray<Paragraph> => {
  const own = new Map<string, number>()
  for (const [index, [, { id }]] of paragraphs.entries()) {
    if (ParagraphId.is(id) && !own.has(id)) own.set(id, index)
  }
  const makeId = idMaker<ParagraphId>(own.keys())
  return paragraphs.map(([text, block], index): Paragraph => {
    const isOwn = block.id !== undefined && own.get(block.id) === index
    const differs = LanguageTag.is(block.language) && block.language.toLowerCase() !== language?.toLowerCase()
    return {
      id: isOwn ? (block.id as ParagraphId) : makeId(`p${index + 1}`, 'p'),
      text: text as Text,
      ...(differs ? { language: block.language } : {})
    }
  })
}

/**
 * Reads the body: one whose role is that of a whole text sooner than others; of those HTML sooner than plain text, for it has
 * paragraphs; of those the main one, then the first. One that says the same in another format is no loss.
 */
export const readBody = (
  item: RecordReader,
  language: LanguageTag | undefined,
  losses: Losses
): ReadonlyArray<Paragraph> => {
  const bodies = readTexts(item, losses, 'bodies', 'body')
  for (const { path } of bodies.filter(({ format }) => format === 'other')) {
    losses.add('no-place', path, 'it is neither HTML nor plain text')
  }
  const [chosen, ...others] = bodies
    .filter(({ format }) => format !== 'other')
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((one) => ({ ...one, ...textOf(one) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
  if (chosen === undefined) return []
  if (chosen.lost.length > 0) {
    losses.add('narrowed', chosen.path, `its text is carried, without ${chosen.lost.join(', ')}`)
  }
  const letters = lettersOf(chosen)
  for (const other of others) {
    if (lettersOf(other) !== letters) losses.add('no-place', other.path, 'an article has one body')
  }
  return paragraphsFrom(chosen, language)
}
