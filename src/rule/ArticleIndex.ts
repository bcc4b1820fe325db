import type { Anchor } from '../model/Anchor.js'
import type { Article } from '../model/Article.js'
import type { Temporal } from '../model/Temporal.js'
import type { EntityKind } from './EntityKind.js'
import type { ReferenceRole } from './referenceRole.js'
import type { Trail } from './Trail.js'

/** Something in the article that has an id. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  /** Where it stands. */
  readonly at: Trail
  /** Where it stands among everything with an id, counted from 0. */
  readonly position: number
  /** The first that has the same id, where this is not it. */
  readonly first: Entity | undefined
}

/** Something with the id of something before it. */
export interface Double extends Entity {
  readonly first: Entity
}

/** A key under which an id, or a list of ids, refers to something. */
export interface ReferenceUse {
  readonly ids: string | ReadonlyArray<string>
  /** What the reference is for, which tells what it may name. */
  readonly role: ReferenceRole
  /** Where the object with that key stands; nothing for the article itself. */
  readonly at: Trail | undefined
  /** Whose reference it is; nothing where it is the article's own. */
  readonly holder: Entity | undefined
}

/** A place where the text is quoted. It is the last link of its own trail: articles have many. */
export interface AnchorUse extends Trail {
  readonly anchor: Anchor
  /** The headline or the paragraph that is quoted; nothing where there is none, or where it was not searched. */
  readonly text: string | undefined
  /** Where the words start in the text, in UTF-16 code units; -1 where they do not stand there. */
  readonly start: number
  /** Where they start a second time; -1 where they do not. */
  readonly second: number
}

/** A place where a time is told. */
export interface TemporalUse {
  readonly temporal: Temporal
  readonly at: Trail
}

/** What all rules look things up in. It is built once for an article, in one pass, in the order of the format. */
export interface ArticleIndex {
  readonly article: Article
  /** Everything with an id, doubles too. */
  readonly entities: ReadonlyArray<Entity>
  /** The first of everything with the same id. */
  readonly entityById: ReadonlyMap<string, Entity>
  /** All that have the id of something before them. */
  readonly doubles: ReadonlyArray<Double>
  /** The references, without those of anchors to a paragraph that is there: nothing can be wrong with these. */
  readonly references: ReadonlyArray<ReferenceUse>
  /** The references with an id that names nothing, or something of a kind that the role does not admit. */
  readonly faultyReferences: ReadonlyArray<ReferenceUse>
  /** The anchors; where only rules look, those alone that are of segments or not sound. */
  readonly anchors: ReadonlyArray<AnchorUse>
  /** The anchors that were searched, and whose words do not stand there, or more than once. */
  readonly faultyAnchors: ReadonlyArray<AnchorUse & { readonly text: string }>
  /** For each statement where the first of its segments stands in `anchors`; the others follow it. */
  readonly firstSegments: ReadonlyArray<number>
  readonly temporals: ReadonlyArray<TemporalUse>
  /** The first anchor that was not looked for, because as much text as is allowed had been read by then. */
  readonly unsearched: Trail | undefined
}
