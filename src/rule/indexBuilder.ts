import type { Anchor } from '../model/Anchor.js'
import type { Paragraph } from '../model/Paragraph.js'
import type { Temporal } from '../model/Temporal.js'
import { findAnchor } from '../text/findAnchor.js'
import type { AnchorUse, Entity, ReferenceUse, TemporalUse } from './ArticleIndex.js'
import type { EntityKind } from './EntityKind.js'
import { type ReferenceRole, referenceRoles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

/** What stands for the headline where ids stand; no id can be this word. */
const HEADLINE = 'headline'

/** The lists that grow while an article is walked. */
export interface IndexBuilder {
  readonly entities: Array<Entity>
  readonly entityById: Map<string, Entity>
  readonly references: Array<ReferenceUse>
  readonly anchors: Array<AnchorUse>
  readonly useByAnchor: Map<Anchor, AnchorUse>
  readonly temporals: Array<TemporalUse>
  readonly headline: string
  readonly paragraphById: Map<string, Paragraph>
  readonly positionOfParagraph: Map<string, number>
  /** How many UTF-16 code units may still be read while words of anchors are looked for. */
  searchLeft: number
  /** The first anchor that was not looked for any more. */
  unsearched: Trail | undefined
}

/** A builder with nothing in it yet. */
export const emptyBuilder = (headline: string, maxSearch: number): IndexBuilder => ({
  entities: [],
  entityById: new Map(),
  references: [],
  anchors: [],
  useByAnchor: new Map(),
  temporals: [],
  headline,
  paragraphById: new Map(),
  positionOfParagraph: new Map(),
  searchLeft: maxSearch,
  unsearched: undefined
})

/** The text that an anchor quotes, as long as there is room to read it. */
const textToSearch = (builder: IndexBuilder, { in: target }: Anchor, at: Trail): string | undefined => {
  const text = target === HEADLINE ? builder.headline : builder.paragraphById.get(target)?.text
  if (text === undefined) return undefined
  builder.searchLeft -= text.length
  if (builder.searchLeft >= 0) return text
  builder.unsearched ??= at
  return undefined
}

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
  if (id !== undefined) builder.references.push({ id, role, at: below(at, role.key), holder, isListed: false })
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
  list.forEach((id, index) => {
    if (id !== HEADLINE) builder.references.push({ id, role, at: below(listAt, index), holder, isListed: true })
  })
}

/** Notes an anchor, where there is one, finds its words, and notes the paragraph that it refers to. */
export const addAnchor = (builder: IndexBuilder, anchor: Anchor | undefined, at: Trail): void => {
  if (anchor === undefined) return
  const text = textToSearch(builder, anchor, at)
  const start = text === undefined ? -1 : findAnchor(text, anchor)
  const second = text === undefined || start < 0 ? -1 : findAnchor(text, anchor, start + 1)
  const use = { anchor, at, text, start, second }
  builder.anchors.push(use)
  builder.useByAnchor.set(anchor, use)
  if (anchor.in !== HEADLINE) addReference(builder, referenceRoles.in, anchor.in, at, undefined)
}

/** Notes the anchors of a list. */
export const addAnchors = (builder: IndexBuilder, anchors: ReadonlyArray<Anchor>, at: Trail): void =>
  anchors.forEach((anchor, index) => addAnchor(builder, anchor, below(at, index)))

/** Notes a time, where there is one, and the words that tell it. */
export const addTemporal = (builder: IndexBuilder, temporal: Temporal | undefined, at: Trail): void => {
  if (temporal === undefined) return
  builder.temporals.push({ temporal, at })
  addAnchor(builder, temporal.expression, below(at, 'expression'))
}
