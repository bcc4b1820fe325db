import type { Anchor } from '../model/Anchor.js'
import type { Article } from '../model/Article.js'
import type { Paragraph } from '../model/Paragraph.js'
import type { Temporal } from '../model/Temporal.js'
import { findWords } from '../text/findWords.js'
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
  readonly faultyReferences: Array<ReferenceUse>
  readonly anchors: Array<AnchorUse>
  readonly faultyAnchors: Array<AnchorUse & { readonly text: string }>
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
  faultyReferences: [],
  anchors: [],
  faultyAnchors: [],
  firstSegments: [],
  temporals: [],
  positionOfParagraph: new Map(),
  searchLeft: maxSearch,
  unsearched: undefined
})

/** Notes something with an id. */
export const addEntity = (builder: IndexBuilder, id: string, kind: EntityKind, at: Trail): Entity => {
  const first = builder.entityById.get(id)
  const entity: Entity = { id, kind, at, position: builder.entities.length, first }
  builder.entities.push(entity)
  if (first === undefined) builder.entityById.set(id, entity)
  return entity
}

const noteReference = (
  builder: IndexBuilder,
  id: string,
  role: ReferenceRole,
  at: Trail,
  holder: Entity | undefined,
  isListed: boolean
): void => {
  builder.references.push({ id, role, at, holder, isListed, target: undefined, isSound: false })
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
  noteReference(builder, id, role, below(at, role.key), holder, false)
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
  const isListed = list.length > 1
  for (let index = 0; index < list.length; index++) {
    const id = list[index] as string
    if (id === HEADLINE) continue
    noteReference(builder, id, role, below(listAt, index), holder, isListed)
  }
}

/** Fills in what each reference names, once everything with an id is known. */
export const resolveReferences = ({ entityById, faultyReferences, references }: IndexBuilder): void => {
  for (const reference of references) {
    const target = entityById.get(reference.id)
    reference.target = target
    reference.isSound = target !== undefined && reference.role.kinds.has(target.kind)
    if (!reference.isSound) faultyReferences.push(reference)
  }
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
  const { exact, in: target, prefix = '', suffix = '' } = anchor
  const text = textToSearch(builder, target, anchorAt)
  if (text === undefined) {
    builder.anchors.push({ anchor, at: anchorAt, text, start: -1, second: -1 })
    return
  }
  const start = findWords(text, exact, prefix, suffix, 0)
  const second = start < 0 ? -1 : findWords(text, exact, prefix, suffix, start + 1)
  const use = { anchor, at: anchorAt, text, start, second }
  builder.anchors.push(use)
  if (start < 0 || second >= 0) builder.faultyAnchors.push(use)
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
