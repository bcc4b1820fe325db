import { type Html, html } from '../html/Html.js'
import { attribute } from '../html/inline.js'
import type { ArticleView, Mark } from '../view/ArticleView.js'
import { labelOf } from '../view/references.js'
import { idOf, numberSign, ownerId, plusSign, typeOf } from './signs.js'

/** What is open where the text has been read to, and what has been written by then. */
interface Progress {
  /** The mentions that have begun, the innermost last; those that have ended are taken off when they come last. */
  readonly mentions: Array<Mark>
  /** The mentions that have a link by now. */
  readonly linked: Set<Mark>
  /** The mention of the last link, and where that ended. */
  lastLink: { readonly mark: Mark; readonly end: number } | undefined
  /** How many segments are open of each type. */
  readonly segments: Record<'quoted' | 'paraphrased', number>
  /** What belongs to the same segments and is not closed yet. */
  pieces: Array<Html>
  readonly done: Array<Html>
}

const isSegment = ({ list }: Mark): boolean => list === 'statements'

const isMention = (mark: Mark): boolean => !isSegment(mark)

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

/** The innermost of the mentions that go on at a place. */
const innermostAt = (place: number, mentions: Array<Mark>): Mark | undefined => {
  let innermost = mentions.at(-1)
  while (innermost !== undefined && innermost.end <= place) {
    mentions.pop()
    innermost = mentions.at(-1)
  }
  return innermost
}

/** Words that begin at a place, as a link to what they mention. */
const link = (words: string, start: number, mark: Mark, progress: Progress, view: ArticleView): Html => {
  const { linked, lastLink } = progress
  const id = linked.has(mark) ? undefined : idOf(mark, view)
  const adjoins = lastLink?.end === start && lastLink.mark !== mark
  const kind = `${mark.list === 'places' ? 'cq-place' : 'cq-actor'}${adjoins ? ' cq-next' : ''}`
  linked.add(mark)
  progress.lastLink = { mark, end: start + words.length }
  const owner = ownerId(mark, view)
  const name = labelOf(owner, view)
  return html`<a class="cq-mention ${kind}" ${attribute('id', id)} href="#${view.idPrefix}${owner}" title="${name}"
    >${words}</a
  >`
}

/** Closes what belongs to the open segments, marked as quoted or paraphrased. */
const closeRun = (progress: Progress): void => {
  const { done, pieces, segments } = progress
  const count = segments.quoted + segments.paraphrased
  const kind = `${segments.quoted > 0 ? 'cq-quoted' : 'cq-paraphrased'}${count > 1 ? ' cq-overlap' : ''}`
  const isMarked = count > 0 && pieces.length > 0
  done.push(isMarked ? html`<span class="cq-words ${kind}">${pieces}</span>` : html`${pieces}`)
  progress.pieces = []
}

/** Closes the segments that end and opens those that start at a place. */
const turnSegments = (
  ended: ReadonlyArray<Mark>,
  started: ReadonlyArray<Mark>,
  progress: Progress,
  view: ArticleView
): void => {
  const { done, segments } = progress
  closeRun(progress)
  for (const mark of ended) {
    segments[typeOf(mark, view)] -= 1
    done.push(numberSign(mark, view))
  }
  for (const mark of started) {
    segments[typeOf(mark, view)] += 1
    done.push(html`<span class="cq-at" ${attribute('id', idOf(mark, view))}></span>`)
  }
}

/**
 * A text with its mentions and quotations marked.
 *
 * Each piece of it is a link to the innermost mention over it: the one that starts last, and of those that start together
 * the shortest. A mention that is left without a piece of its own is a plus behind its words. Segments are marked around
 * the links, which are cut where they start or end, and the number of the statement follows its words. Takes time linear
 * in the text and in what is marked, but for sorting.
 */
export const markedText = (text: string, marks: ReadonlyArray<Mark>, view: ArticleView): Html => {
  const starts = byPlace(inOrder(marks), ({ start }) => start)
  const ends = byPlace(marks, ({ end }) => end)
  const places = [...new Set([...starts.keys(), ...ends.keys()])].sort((left, right) => left - right)
  const mentions: Array<Mark> = []
  const segments = { quoted: 0, paraphrased: 0 }
  const progress: Progress = { mentions, linked: new Set(), lastLink: undefined, segments, pieces: [], done: [] }
  let from = 0
  let innermost: Mark | undefined
  const readTo = (place: number): void => {
    const words = text.slice(from, place)
    if (words !== '') {
      progress.pieces.push(innermost === undefined ? html`${words}` : link(words, from, innermost, progress, view))
    }
    from = place
  }
  for (const place of places) {
    const ended = ends.get(place) ?? []
    const started = starts.get(place) ?? []
    const [endedSegments, startedSegments] = [ended.filter(isSegment), started.filter(isSegment)]
    const covered = ended.filter((mark) => isMention(mark) && mark !== innermost && !progress.linked.has(mark))
    for (const mark of started) if (isMention(mark)) mentions.push(mark)
    const next = innermostAt(place, mentions)
    const turns = endedSegments.length + startedSegments.length > 0
    if (next !== innermost || covered.length > 0 || turns) readTo(place)
    for (const mark of covered) progress.pieces.push(plusSign(mark, view))
    if (turns) turnSegments(endedSegments, startedSegments, progress, view)
    innermost = next
  }
  readTo(text.length)
  closeRun(progress)
  return html`${progress.done}`
}
