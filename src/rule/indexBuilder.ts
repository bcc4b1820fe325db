import type { Anchor } from '../model/Anchor.js'
import type { Article } from '../model/Article.js'
import type { Paragraph } from '../model/Paragraph.js'
import type { Temporal } from '../model/Temporal.js'
import { costOfSearch, findWords } from '../text/findWords.js'
import type { AnchorUse, Double, Entity, ReferenceUse, TemporalUse } from './ArticleIndex.js'
import type { EntityKind } from './EntityKind.js'
import { type ReferenceRole, referenceRoles } from './referenceRole.js'
import { admits, HEADLINE, positionOfParagraph } from './references.js'
import { below, type Trail } from './Trail.js'

/** The lists that grow while an article is walked. */
export interface IndexBuilder {
  readonly article: Article
  /** Whether sound anchors are noted wherever they stand, or only those of segments, which rules ask for. */
  readonly keepsAnchors: boolean
  readonly entities: Array<Entity>
  readonly entityById: Map<string, Entity>
  readonly doubles: Array<Double>
  readonly references: Array<ReferenceUse>
  readonly faultyReferences: Array<ReferenceUse>
  readonly anchors: Array<AnchorUse>
  readonly faultyAnchors: Array<AnchorUse & { readonly text: string }>
  readonly firstSegments: Array<number>
  readonly temporals: Array<TemporalUse>
  /** How many UTF-16 code units may still be read while words of anchors are looked for. */
  searchLeft: number
  /** The first anchor that was not looked for any more. */
  unsearched: Trail | undefined
}

/** A builder with nothing in it yet. */
export const emptyBuilder = (article: Article, maxSearch: number, keepsAnchors: boolean): IndexBuilder => ({
  article,
  keepsAnchors,
  entities: [],
  entityById: new Map(),
  doubles: [],
  references: [],
  faultyReferences: [],
  anchors: [],
  faultyAnchors: [],
  firstSegments: [],
  temporals: [],
  searchLeft: maxSearch,
  unsearched: undefined
})

/** Notes something with an id. */
export const addEntity = (builder: IndexBuilder, id: string, kind: EntityKind, at: Trail): Entity => {
  const first = builder.entityById.get(id)
  const entity: Entity = { id, kind, at, position: builder.entities.length, first }
  builder.entities.push(entity)
  if (first === undefined) builder.entityById.set(id, entity)
  else builder.doubles.push(entity as Double)
  return entity
}

/** Notes the reference under a key, or the list of them, where there is one. */
export const addReference = (
  builder: IndexBuilder,
  role: ReferenceRole,
  ids: string | ReadonlyArray<string> | undefined,
  at: Trail | undefined,
  holder: Entity | undefined
): void => {
  if (ids !== undefined) builder.references.push({ ids, role, at, holder })
}

const isSoundId = (entityById: IndexBuilder['entityById'], role: ReferenceRole, id: string): boolean =>
  id === HEADLINE || admits(role, entityById.get(id))

const areSoundIds = (
  entityById: IndexBuilder['entityById'],
  role: ReferenceRole,
  ids: ReadonlyArray<string>
): boolean => {
  for (let index = 0; index < ids.length; index++) {
    if (!isSoundId(entityById, role, ids[index] as string)) return false
  }
  return true
}

/** Tells the references that are not sound, once everything with an id is known. */
export const judgeReferences = ({ entityById, faultyReferences, references }: IndexBuilder): void => {
  for (const reference of references) {
    const { ids, role } = reference
    const isSound = typeof ids === 'string' ? isSoundId(entityById, role, ids) : areSoundIds(entityById, role, ids)
    if (!isSound) faultyReferences.push(reference)
  }
}

/** Notes an anchor, where there is one, and finds its words as long as there is room to read for them. */
export const addAnchor = (
  builder: IndexBuilder,
  anchor: Anchor | undefined,
  parent: Trail | undefined,
  key: string | number
): void => {
  if (anchor === undefined) return
  const { anchors, article, faultyAnchors } = builder
  const { exact, in: target, prefix = '', suffix = '' } = anchor
  const position = target === HEADLINE ? -1 : positionOfParagraph(builder, target)
  if (position === undefined) {
    const use = { parent, key, anchor, text: undefined, start: -1, second: -1 }
    anchors.push(use)
    addReference(builder, referenceRoles.in, target, use, undefined)
    return
  }
  const text = position < 0 ? article.headline : (article.body[position] as Paragraph).text
  builder.searchLeft -= costOfSearch(text, exact)
  if (builder.searchLeft < 0) {
    const use = { parent, key, anchor, text: undefined, start: -1, second: -1 }
    anchors.push(use)
    builder.unsearched ??= use
    return
  }
  const start = findWords(text, exact, prefix, suffix, 0)
  const second = start < 0 ? -1 : findWords(text, exact, prefix, suffix, start + 1)
  const isSound = start >= 0 && second < 0
  if (isSound && !builder.keepsAnchors && parent?.key !== 'segments') return
  const use = { parent, key, anchor, text, start, second }
  anchors.push(use)
  if (!isSound) faultyAnchors.push(use)
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
