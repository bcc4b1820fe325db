import type { Path } from '../issue/Issue.js'
import type { ArticleIndex, Entity } from '../rule/ArticleIndex.js'
import { HEADLINE, idsOf, pathOfId } from '../rule/references.js'
import { type ReferenceRole, referenceRoles } from '../rule/referenceRole.js'
import { pathOf } from '../rule/Trail.js'

/** One place where an id refers to something. */
export interface IdUse {
  readonly id: string
  readonly role: ReferenceRole
  readonly path: Path
  /** Whether it stands in a list. */
  readonly isListed: boolean
  /** Whose reference it is; nothing where it is the article's own or an anchor's. */
  readonly holder: Entity | undefined
}

/** Every place where an id refers to something, those of anchors last. */
export function* idUses({ references, anchors }: ArticleIndex): Iterable<IdUse> {
  for (const reference of references) {
    const { role, holder } = reference
    const isListed = typeof reference.ids !== 'string'
    for (const [position, id] of idsOf(reference).entries()) {
      if (id !== HEADLINE) yield { id, role, path: pathOfId(reference, position), isListed, holder }
    }
  }
  for (const use of anchors) {
    const { in: id } = use.anchor
    if (id !== HEADLINE) {
      yield { id, role: referenceRoles.in, path: [...pathOf(use), 'in'], isListed: false, holder: undefined }
    }
  }
}
