import type { Statement } from '../../model/Statement.js'
import { type Html, html } from '../html/Html.js'
import { attribute } from '../html/inline.js'
import type { ArticleView, Mark } from '../view/ArticleView.js'
import { labelOf, markId, speakerName } from '../view/references.js'

/** What is open at a place of the text. */
interface Open {
  /** The mentions that have begun, the innermost last; those that have ended are taken off when they come last. */
  readonly mentions: Array<Mark>
  /** The mentions that have a link by now. */
  readonly linked: Set<Mark>
  /** Where the last link ended. */
  linkEnd: number
  quoted: number
  paraphrased: number
}

const isSegment = ({ list }: Mark): boolean => list === 'statements'

/** Reading order: of those that start together the longest first, so that the innermost is the one that came last. */
const inOrder = (marks: ReadonlyArray<Mark>): ReadonlyArray<Mark> =>
  [...marks].sort((left, right) => left.start - right.start || right.end - left.end)

const byPlace = (marks: ReadonlyArray<Mark>, placeOf: (mark: Mark) => number): ReadonlyMap<number, Array<Mark>> => {
  const places = new Map<number, Array<Mark>>()
  for (const mark of marks) {
    const others = places.get(placeOf(mark))
    if (others === undefined) places.set(placeOf(mark), [mark])
    else others.push(mark)
  }
  return places
}

const statementOf = ({ position }: Mark, { article }: ArticleView): Statement =>
  article.statements[position] as Statement

const typeOf = (mark: Mark, view: ArticleView): 'quoted' | 'paraphrased' =>
  statementOf(mark, view).segments[mark.ordinal]?.type as 'quoted' | 'paraphrased'

const ownerId = ({ list, position }: Mark, { article }: ArticleView): string => article[list][position]?.id as string

const idOf = (mark: Mark, view: ArticleView): string | undefined => markId(mark.list, mark.position, mark.ordinal, view)

/** A sign behind words of the text, as a link. The word joiner before it keeps it on the line of the words. */
const sign = (target: string, name: string, label: string | number, id?: string): Html =>
  html`<sup class="cq-ref" dir="ltr"
    >&#8288;<a ${attribute('id', id)} href="#${target}" aria-label="${name}">${label}</a></sup
  >`

/** The number of a statement after its words. */
const reference = (mark: Mark, view: ArticleView): Html => {
  const statement = statementOf(mark, view)
  const number = mark.position + 1
  const name = `Statement ${number}, ${typeOf(mark, view)}: ${speakerName(statement, view)}`
  return sign(view.idPrefix + statement.id, name, number)
}

/** A plus after words that are the link of another mention all over. */
const plus = (mark: Mark, view: ArticleView): Html => {
  const id = ownerId(mark, view)
  return sign(view.idPrefix + id, `+, also ${labelOf(id, view) as string}`, '+', idOf(mark, view))
}

/** Words of the text between two places where something starts or ends: a link to the innermost mention, if any. */
const piece = (words: string, start: number, open: Open, view: ArticleView): Html => {
  let innermost = open.mentions.at(-1)
  while (innermost !== undefined && innermost.end <= start) {
    open.mentions.pop()
    innermost = open.mentions.at(-1)
  }
  if (innermost === undefined) return html`${words}`
  const id = open.linked.has(innermost) ? undefined : idOf(innermost, view)
  open.linked.add(innermost)
  const owner = ownerId(innermost, view)
  const kind = `${innermost.list === 'places' ? 'cq-place' : 'cq-actor'}${open.linkEnd === start ? ' cq-next' : ''}`
  open.linkEnd = start + words.length
  return html`<a
    class="cq-mention ${kind}"
    ${attribute('id', id)}
    href="#${view.idPrefix}${owner}"
    title="${labelOf(owner, view)}"
    >${words}</a
  >`
}

/** Pieces of the text that belong to the same segments, marked as quoted or paraphrased. */
const run = (pieces: ReadonlyArray<Html>, { quoted, paraphrased }: Open): Html => {
  if (pieces.length === 0 || quoted + paraphrased === 0) return html`${pieces}`
  const overlap = quoted + paraphrased > 1 ? ' cq-overlap' : ''
  return html`<span class="cq-words ${quoted > 0 ? 'cq-quoted' : 'cq-paraphrased'}${overlap}">${pieces}</span>`
}

/**
 * A text with its mentions and quotations marked.
 *
 * The text is cut wherever something starts or ends. Each piece is a link to the innermost mention over it: the one that
 * starts last, and of those that start together the shortest. A mention that is left without a piece of its own is a
 * plus behind its words. Segments are marked around the links, and the number of the statement follows its words. Takes time
 * linear in the text and in what is marked, but for sorting.
 */
export const markedText = (text: string, marks: ReadonlyArray<Mark>, view: ArticleView): Html => {
  const starts = byPlace(inOrder(marks), ({ start }) => start)
  const ends = byPlace(marks, ({ end }) => end)
  const places = [...new Set([0, ...starts.keys(), ...ends.keys(), text.length])].sort((left, right) => left - right)
  const open: Open = { mentions: [], linked: new Set(), linkEnd: -1, quoted: 0, paraphrased: 0 }
  const done: Array<Html> = []
  let pieces: Array<Html> = []
  places.forEach((place, index) => {
    const ended = ends.get(place) ?? []
    const started = starts.get(place) ?? []
    for (const mark of ended) if (!isSegment(mark) && !open.linked.has(mark)) pieces.push(plus(mark, view))
    const segments = started.filter(isSegment)
    const finished = ended.filter(isSegment)
    if (segments.length + finished.length > 0) {
      done.push(run(pieces, open), ...finished.map((mark) => reference(mark, view)))
      pieces = []
    }
    for (const mark of finished) open[typeOf(mark, view)] -= 1
    for (const mark of segments) {
      open[typeOf(mark, view)] += 1
      done.push(html`<span class="cq-at" ${attribute('id', idOf(mark, view))}></span>`)
    }
    for (const mark of started) if (!isSegment(mark)) open.mentions.push(mark)
    const end = places[index + 1]
    if (end !== undefined) pieces.push(piece(text.slice(place, end), place, open, view))
  })
  return html`${done}${run(pieces, open)}`
}
