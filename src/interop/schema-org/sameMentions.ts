import type { Anchor } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import type { Mention } from '../../model/Mention.js'
import type { FoundMentions } from '../mentionFinder.js'
import type { TextSearch } from './textSearch.js'

/** Something with a name and mentions. */
export interface Mentioned {
  readonly name: string
  readonly mentions: ReadonlyArray<Mention>
}

const isSame = (one: Mention, other: Mention | undefined): boolean =>
  other !== undefined &&
  one.in === other.in &&
  one.exact === other.exact &&
  one.prefix === other.prefix &&
  one.suffix === other.suffix &&
  one.form === other.form

/** The anchors that prove facts and are carried. */
const proofsIn = ({ statements, itineraries, events }: Article): ReadonlyArray<Anchor> => [
  ...statements.flatMap(({ segments }) => segments),
  ...itineraries.flatMap(({ evidence, stops }) => [...evidence, ...stops.flatMap((stop) => stop.evidence)]),
  ...events.flatMap(({ evidence }) => evidence)
]

/**
 * Tells of the actors and places of an article whether their mentions are those that their names alone give.
 *
 * Where an article may not have all that the names give, none are: a reader may come to the names in another order, and leave out others.
 */
export const sameMentions = (article: Article, texts: TextSearch): ((mentioned: Mentioned) => boolean) => {
  for (const { exact, in: target } of proofsIn(article)) texts.proof(exact, target)
  const found = new Map(
    [...article.actors, ...article.places].map((record: Mentioned) => [record, texts.mentions(record.name)])
  )
  const areAllThere = [...found.values()].every(({ lack }) => lack === undefined)
  return (record) => {
    const { mentions } = found.get(record) as FoundMentions
    return (
      areAllThere &&
      mentions.length === record.mentions.length &&
      record.mentions.every((mention, index) => isSame(mention, mentions[index]))
    )
  }
}
