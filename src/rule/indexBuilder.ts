import type { Anchor } from '../model/Anchor.js'
import type { Article } from '../model/Article.js'
import type { Paragraph } from '../model/Paragraph.js'
import type { Temporal } from '../model/Temporal.js'
import { findAnchor } from '../text/findAnchor.js'
import type { AnchorUse, Entity, ReferenceUse, TemporalUse } from './ArticleIndex.js'
import type { EntityKind } from './EntityKind.js'
import { type ReferenceRole, referenceRoles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

/** What stands for the headline where ids stand; no id can be this word. */
const HEADLINE = 'headline'

/** A reference whose target is filled in when everything with an id is known. */
type OpenReference = { -readonly [Key in keyof ReferenceUse]: ReferenceUse[Key] }

/** The lists that grow while an article is walked. */
export interface IndexBuilder {
  readonly article: Article
  readonly entities: Array<Entity>
  readonly entityById: Map<string, Entity>
  readonly references: Array<OpenReference>
  readonly anchors: Array<AnchorUse>
  readonly firstSegments: Array<number>
  readonly temporals: Array<TemporalUse>
  readonly positionOfParagraph: Map<string, number>
  /** How many UTF-16 code units may still be read while words of anchors are looked for. */
  searchLeft: number
  /** The first anchor that was not looked for any more. */
  unsearched: Trail | undefined
}

/** A builder with nothing in it yet. */
export const emptyBuilder = (article: Article, maxSearch: number): IndexBuilder => ({
  article,
  entities: [],
  entityById: new Map(),
  references: [],
  anchors: [],
  firstSegments: [],
  temporals: [],
  positionOfParagraph: new Map(),
  searchLeft: maxSearch,
  unsearched: undefined
})

/** Notes something with an id. */
export const addEntity = (builder: IndexBuilder, id: string, kind: EntityKind, at: Trail): Entity => {
  const entity: Entity = { id, kind, at }
  builder.entities.push(entity)
  if (!builder.entityById.has(id)) builder.entityById.set(id, entity)
  return entity
}

/** Notes the reference under a key, where there is one. */
export const addReference = (
  builder: IndexBuilder,
  role: ReferenceRole,
  id: string | undefined,
  at: Trail | undefined,
  holder: Entity | undefined
): void => {
  if (id === undefined) return
  builder.references.push({ id, role, at: below(at, role.key), holder, isListed: false, target: undefined })
}

/** Notes the references in a list under a key, where there is one. */
export const addReferences = (
  builder: IndexBuilder,
  role: ReferenceRole,
  list: ReadonlyArray<string> | undefined,
  at: Trail | undefined,
  holder: Entity | undefined
): void => {
  if (list === undefined) return
  const listAt = below(at, role.key)
  for (let index = 0; index < list.length; index++) {
    const id = list[index] as string
    if (id === HEADLINE) continue
    builder.references.push({ id, role, at: below(listAt, index), holder, isListed: true, target: undefined })
  }
}

/** Fills in what each reference names, once everything with an id is known. */
export const resolveReferences = ({ entityById, references }: IndexBuilder): void => {
  for (const reference of references) reference.target = entityById.get(reference.id)
}

/** The text that an anchor quotes, as long as there is room to read it; its paragraph is noted if it is not there. */
const textToSearch = (builder: IndexBuilder, target: string, at: Trail): string | undefined => {
  const { article, positionOfParagraph } = builder
  const position = target === HEADLINE ? -1 : positionOfParagraph.get(target)
  if (position === undefined) {
    addReference(builder, referenceRoles.in, target, at, undefined)
    return undefined
  }
  const text = position < 0 ? article.headline : (article.body[position] as Paragraph).text
  builder.searchLeft -= text.length
  if (builder.searchLeft >= 0) return text
  builder.unsearched ??= at
  return undefined
}

/** Notes an anchor, where there is one, and finds its words. */
export const addAnchor = (
  builder: IndexBuilder,
  anchor: Anchor | undefined,
  at: Trail | undefined,
  key: string | number
): void => {
  if (anchor === undefined) return
  const anchorAt = below(at, key)
  const text = textToSearch(builder, anchor.in, anchorAt)
  const start = text === undefined ? -1 : findAnchor(text, anchor)
  const second = text === undefined || start < 0 ? -1 : findAnchor(text, anchor, start + 1)
  builder.anchors.push({ anchor, at: anchorAt, text, start, second })
}

/** Notes the anchors of a list under a key. */
export const addAnchors = (builder: IndexBuilder, anchors: ReadonlyArray<Anchor>, at: Trail, key: string): void => {
  if (anchors.length === 0) return
  const listAt = below(at, key)
  for (let index = 0; index < anchors.length; index++) addAnchor(builder, anchors[index], listAt, index)
}

/** Notes the time under a key, where there is one, and the words that tell it. */
export const addTemporal = (builder: IndexBuilder, temporal: Temporal | undefined, at: Trail, key: string): void => {
  if (temporal === undefined) return
  const temporalAt = below(at, key)
  builder.temporals.push({ temporal, at: temporalAt })
  addAnchor(builder, temporal.expression, temporalAt, 'expression')
}
