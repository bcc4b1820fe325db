import type { Path } from '../issue/Issue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import type { ReferenceRole } from './referenceRole.js'
import { below, pathOf } from './Trail.js'

/** What stands for the headline where ids stand; no id can be this word. */
export const HEADLINE = 'headline'

/** Whether something is there, and of a kind that a role admits. */
export const admits = (role: ReferenceRole, target: Entity | undefined): boolean =>
  target !== undefined && role.kinds.has(target.kind)

/** The ids of a reference, one or many. */
export const idsOf = ({ ids }: ReferenceUse): ReadonlyArray<string> => (typeof ids === 'string' ? [ids] : ids)

/** Where one of the ids of a reference stands. */
export const pathOfId = ({ at, ids, role }: ReferenceUse, position: number): Path => {
  const key = below(at, role.key)
  return pathOf(typeof ids === 'string' ? key : below(key, position))
}

/**
 * Where the first paragraph with an id stands in reading order, counted from 0; nothing where there is none. Paragraphs
 * come first in the format, so nothing else can have taken their ids.
 */
export const positionOfParagraph = (
  { entityById }: Pick<ArticleIndex, 'entityById'>,
  id: string
): number | undefined => {
  const entity = entityById.get(id)
  return entity?.kind === 'paragraph' ? (entity.at.key as number) : undefined
}
