import type { Issue } from '../../issue/Issue.js'
import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import type { ArticleIndex } from '../../rule/ArticleIndex.js'

/** The lists of an article that have a card or a paragraph for each of their records. */
export type ListName = 'body' | 'places' | 'actors' | 'statements' | 'itineraries' | 'events'

/** Words in the text that are marked: a mention, or a segment of a statement. */
export interface Mark {
  /** Whose they are. */
  readonly list: 'places' | 'actors' | 'statements'
  /** Where the record stands in its list. */
  readonly position: number
  /** Where the anchor stands among those of the record. */
  readonly ordinal: number
  /** The headline or paragraph that they stand in. */
  readonly target: AnchorTarget
  /** Where they start, in UTF-16 code units. */
  readonly start: number
  /** Where they end, in UTF-16 code units. */
  readonly end: number
}

/** What refers to an actor: how many of each kind do not matter, which ones do. */
export interface Uses {
  readonly statements: Array<string>
  readonly itineraries: Array<string>
  readonly events: Array<string>
}

/** An article with what is needed to write it as HTML. */
export interface ArticleView {
  readonly article: Article
  /** What ids of elements begin with. */
  readonly idPrefix: string
  readonly index: ArticleIndex
  /** The marks in the headline and in each paragraph, in the order of their records. */
  readonly marksIn: ReadonlyMap<AnchorTarget, ReadonlyArray<Mark>>
  /** The mark of an anchor, where its words were found. */
  readonly markOf: ReadonlyMap<Anchor, Mark>
  /** What the actors say, where they travel and what they take part in, by their ids. */
  readonly usesOf: ReadonlyMap<string, Uses>
  /** All findings. */
  readonly issues: ReadonlyArray<Issue>
  /** The findings by the key of what they are shown at. */
  readonly issuesAt: ReadonlyMap<string, ReadonlyArray<Issue>>
}
