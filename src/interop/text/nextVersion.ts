import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import type { Paragraph } from '../../model/Paragraph.js'
import { idMaker } from '../idMaker.js'
import type { NextParagraph } from './Reanchoring.js'

/** The next version of a text. */
export interface NextVersion {
  readonly headline: string
  /** The paragraphs, each with an id. */
  readonly body: ReadonlyArray<NextParagraph>
  /** For the headline and each paragraph that lives on for certain what it is in the next version. */
  readonly heirs: ReadonlyMap<AnchorTarget, { readonly in: Anchor['in']; readonly text: string }>
}

const textOf = (paragraph: string | NextParagraph): string =>
  typeof paragraph === 'string' ? paragraph : paragraph.text

/** For each paragraph of the next version which one of the version before it is, by position; -1 for a new one. */
const originsOf = (
  before: ReadonlyArray<Paragraph>,
  after: ReadonlyArray<string | NextParagraph>
): ReadonlyArray<number> => {
  const origins = after.map(() => -1)
  const free = new Set(before.keys())
  const positions = new Map(before.map(({ id }, index) => [id as string, index]))
  const settle = (index: number, origin: number | undefined): void => {
    if (origins[index] !== -1 || origin === undefined || !free.delete(origin)) return
    origins[index] = origin
  }
  const sameId = (paragraph: string | NextParagraph): number | undefined =>
    typeof paragraph === 'string' ? undefined : positions.get(paragraph.id)
  for (const [index, paragraph] of after.entries()) {
    const origin = sameId(paragraph)
    if (origin !== undefined && before[origin]?.text === textOf(paragraph)) settle(index, origin)
  }
  const sameText = new Map<string, Array<number>>()
  for (const origin of [...free].reverse()) {
    const { text } = before[origin] as Paragraph
    const others = sameText.get(text)
    if (others === undefined) sameText.set(text, [origin])
    else others.push(origin)
  }
  for (const [index, paragraph] of after.entries()) {
    if (origins[index] === -1) settle(index, sameText.get(textOf(paragraph))?.pop())
  }
  for (const [index, paragraph] of after.entries()) {
    if (typeof paragraph !== 'string') settle(index, sameId(paragraph))
    else if (index === 0 || origins[index - 1] !== -1) settle(index, (origins[index - 1] ?? -1) + 1)
  }
  for (let index = after.length - 1; index >= 0; index--) {
    const follower = index === after.length - 1 ? before.length : (origins[index + 1] as number)
    if (typeof after[index] === 'string' && follower > 0) settle(index, follower - 1)
  }
  return origins
}

/**
 * The next version of an article's text, and which of its paragraphs are those of the version before.
 *
 * A paragraph with the same text is the same; then one with the same id. Texts have the id of the paragraph that they are;
 * an edited one that of the paragraph that had the same neighbour, which proves nothing; others a new one. Linear in both
 * versions.
 *
 * @param taken - the ids of the article
 */
export const nextVersion = (
  article: Article,
  headline: string,
  body: ReadonlyArray<string | NextParagraph>,
  taken: Iterable<string>
): NextVersion => {
  const newId = idMaker(taken)
  let added = 0
  const heirs = new Map<AnchorTarget, { readonly in: Anchor['in']; readonly text: string }>()
  heirs.set('headline', { in: 'headline', text: headline })
  const origins = originsOf(article.body, body)
  const paragraphs = body.map((paragraph, index): NextParagraph => {
    const origin = article.body[origins[index] as number]
    const text = textOf(paragraph)
    const own = origin ?? { id: newId(`p${article.body.length + ++added}`, 'p') }
    const next = typeof paragraph === 'string' ? { ...own, text } : paragraph
    const isCertain = typeof paragraph !== 'string' || text === origin?.text
    if (origin !== undefined && isCertain) heirs.set(origin.id, { in: next.id as Paragraph['id'], text })
    return next
  })
  return { headline, body: paragraphs, heirs }
}
