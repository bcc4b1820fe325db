import type { Medium } from '../../model/Medium.js'
import type { Statement } from '../../model/Statement.js'
import { hang } from '../terminal/hang.js'
import { type ArticleView, clean } from './ArticleView.js'
import { reporterNames, speakerText } from './speakerText.js'
import { temporalText } from './temporalText.js'

const MARGIN = 'headline'.length + 2

const mediumText = (medium: Medium): string => {
  if (medium.kind === 'social-post') return `post on ${clean(medium.platform)}`
  const kind = medium.kind.replace('-', ' ')
  return 'outlet' in medium ? `${kind} (${clean(medium.outlet)})` : kind
}

const headOf = (statement: Statement, view: ArticleView): string => {
  const { speaker, medium, saidAt, continues } = statement
  return [
    speakerText(speaker, view),
    ...(medium === undefined ? [] : [mediumText(medium)]),
    ...(saidAt === undefined ? [] : [temporalText(saidAt)]),
    ...(continues === undefined ? [] : ['continued'])
  ].join(' · ')
}

const circumstances = (
  { event, addressees, reportedBy, confidence }: Statement,
  view: ArticleView
): ReadonlyArray<string> => [
  ...(event === undefined ? [] : [`at: ${view.nameOf(event)}`]),
  ...(addressees === undefined ? [] : [`to: ${addressees.map(view.nameOf).join(', ')}`]),
  ...(reportedBy === undefined ? [] : [`according to: ${reporterNames(reportedBy, view)}`]),
  ...(confidence === undefined ? [] : [`confidence: ${confidence}`])
]

/** Quoted words between quotation marks and along a bar, paraphrased ones after a tilde, each with its paragraph in the margin. */
const segmentLines = ({ segments }: Statement, { marks, palette, width }: ArticleView): ReadonlyArray<string> => {
  const bar = palette.green('│')
  const blank = ' '.repeat(MARGIN)
  return segments.map((segment, index) => {
    const before = segments[index - 1]
    const mark = before?.in === segment.in ? blank : palette.dim(marks([segment]).padStart(MARGIN))
    const words = clean(segment.exact)
    return segment.type === 'quoted'
      ? hang(`“${words}”`, `${mark} ${bar} `, `${blank} ${bar} `, width)
      : hang(words, `${mark} ${palette.dim('~')} `, `${blank}   `, width)
  })
}

/** A statement: who says it, where and when, then the words. */
export const statementText = (statement: Statement, view: ArticleView): string => {
  const { palette, width } = view
  return [
    hang(headOf(statement, view), '  ', '    ', width),
    ...circumstances(statement, view).map((line) => hang(palette.dim(line), '      ', '        ', width)),
    ...segmentLines(statement, view),
    ''
  ].join('\n')
}
