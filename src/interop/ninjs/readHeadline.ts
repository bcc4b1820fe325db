import { Text } from '../../primitive/Text.js'
import { paragraphsOf } from '../html/paragraphsOf.js'
import type { Losses } from '../losses.js'
import { type NinjsWording, readTexts } from './readTexts.js'
import type { RecordReader } from './recordReader.js'

const wordsOf = ({ format, value }: NinjsWording): string =>
  format === 'html' ? paragraphsOf(value).paragraphs.join(' ') : value

/** Reads the headline: the one whose role is `main`, else the first without a role, else the first. */
export const readHeadline = (item: RecordReader, losses: Losses): Text | undefined => {
  const headlines = readTexts(item, losses, 'headlines', 'headline').map((one) => ({ ...one, text: wordsOf(one) }))
  const isSaid = headlines.filter(({ text }) => Text.is(text))
  const chosen = isSaid.find(({ role }) => role === 'main') ?? isSaid.find(({ role }) => role === '') ?? isSaid[0]
  for (const { text, path } of headlines) {
    if (text !== chosen?.text) losses.add('no-place', path, 'an article has one headline')
  }
  return chosen?.text as Text | undefined
}
