import { printable } from '../../codec/describeValue.js'
import type { Anchor } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import type { Itinerary } from '../../model/Itinerary.js'
import type { Place } from '../../model/Place.js'
import type { Statement } from '../../model/Statement.js'
import type { ItineraryId } from '../../primitive/ItineraryId.js'
import type { LocalId } from '../../primitive/LocalId.js'
import type { PlaceId } from '../../primitive/PlaceId.js'
import type { StatementId } from '../../primitive/StatementId.js'
import type { Text } from '../../primitive/Text.js'
import type { Palette } from '../terminal/Palette.js'

/** An article with what is needed to write it for a person. */
export interface ArticleView {
  readonly article: Article
  readonly palette: Palette
  /** How many columns there are. */
  readonly width: number
  /** The name of an actor or a place, the label of an event, by its id. */
  readonly nameOf: (id: LocalId) => string
  /** The places by their ids. */
  readonly places: ReadonlyMap<PlaceId, Place>
  /** The statements by their ids. */
  readonly statements: ReadonlyMap<StatementId, Statement>
  /** The journeys by their ids. */
  readonly itineraries: ReadonlyMap<ItineraryId, Itinerary>
  /** Where anchors stand: `headline ¶1–3 ¶5`, with no-break spaces. */
  readonly marks: (anchors: ReadonlyArray<Anchor>) => string
}

/** A text of the article in one line that cannot steer the terminal. */
export const clean = (text: string): string => printable(text.replace(/[\t\n\v\f\r]+/g, ' '))

const namesOf = ({ actors, places, events }: Article): ReadonlyMap<LocalId, Text> =>
  new Map<LocalId, Text>([
    ...[...actors, ...places].map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, label }) => [id, label] as const)
  ])

const byId = <I extends LocalId, A extends { readonly id: I }>(records: ReadonlyArray<A>): ReadonlyMap<I, A> =>
  new Map(records.map((record) => [record.id, record]))

/** Numbers as `¶1–3 ¶5`: three or more in a row are drawn together. */
const paragraphMarks = (numbers: ReadonlyArray<number>): ReadonlyArray<string> => {
  const marks: Array<string> = []
  let from = 0
  while (from < numbers.length) {
    let to = from
    while (numbers[to + 1] === (numbers[to] as number) + 1) to += 1
    if (to - from < 2) to = from
    marks.push(`¶${numbers[from]}${to === from ? '' : `–${numbers[to]}`}`)
    from = to + 1
  }
  return marks
}

/** Prepares an article, of which the ids are known to resolve. */
export const articleView = (article: Article, palette: Palette, width: number): ArticleView => {
  const names = namesOf(article)
  const numbers: ReadonlyMap<string, number> = new Map(article.body.map(({ id }, index) => [id, index + 1]))
  return {
    article,
    palette,
    width,
    nameOf: (id) => clean(names.get(id) as Text),
    places: byId(article.places),
    statements: byId(article.statements),
    itineraries: byId(article.itineraries),
    marks: (anchors) => {
      const targets = new Set(anchors.map((anchor) => numbers.get(anchor.in) ?? 0))
      const sorted = [...targets].sort((left, right) => left - right)
      return [...(targets.has(0) ? ['headline'] : []), ...paragraphMarks(sorted.filter((number) => number > 0))].join(
        '\u00a0'
      )
    }
  }
}
