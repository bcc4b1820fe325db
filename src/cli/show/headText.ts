import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { hang } from '../terminal/hang.js'
import { type ArticleView, clean } from './ArticleView.js'
import { timestampText } from './temporalText.js'

const dateText = (date: DateOrTimestamp): string => timestampText(date)

const joined = (parts: ReadonlyArray<string | undefined>): string =>
  parts.filter((part) => part !== undefined).join(' · ')

/** The headline, and under it who published it, where and when. */
export const headText = ({ article, palette, width, nameOf }: ArticleView): string => {
  const { publisher, authors, datePublished, dateModified, dateline, url, id, body, language } = article
  const filed =
    dateline === undefined
      ? undefined
      : [
          ...(dateline.place === undefined ? [] : [nameOf(dateline.place)]),
          ...(dateline.date === undefined ? [] : [dateline.date])
        ].join(', ')
  const lines = [
    joined([publisher && clean(publisher.name), authors && `by ${authors.map(clean).join(', ')}`]),
    joined([
      datePublished === undefined ? 'not dated' : `published ${dateText(datePublished)}`,
      dateModified && `changed ${dateText(dateModified)}`,
      filed && `filed ${filed}`
    ]),
    joined([`${body.length} paragraph${body.length === 1 ? '' : 's'}`, `language ${language}`]),
    clean(url ?? id),
    ...(article.corrections ?? []).map(({ date, text }) => `corrected ${dateText(date)}: ${clean(text)}`)
  ]
  return [
    hang(palette.bold(clean(article.headline)), '', '', width),
    ...lines.filter((line) => line !== '').map((line) => hang(palette.dim(line), '', '', width)),
    ''
  ].join('\n')
}
