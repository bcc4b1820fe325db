import { quote } from '../codec/describeValue.js'
import type { Path } from '../issue/Issue.js'
import type { ArticleIndex, Entity } from '../rule/ArticleIndex.js'
import { pathOf } from '../rule/Trail.js'
import type { Breakage } from './Breakage.js'
import { type IdUse, idUses } from './idUses.js'
import { breakage, freeId, type RuleBreaker } from './RuleSite.js'
import { picked } from './Site.js'

/** An id used twice: that of something else, in place of a later thing's own. */
const duplicates: RuleBreaker = function* (index) {
  for (const [position, { at, id }] of index.entities.entries()) {
    if (position === 0) continue
    const path = [...pathOf(at), 'id']
    yield breakage(index, 'id/duplicate', path, `the id of something else in place of ${quote(id)}`, (pick) => [
      [path, picked(index.entities.slice(0, position), pick).id]
    ])
  }
}

const wrongKindOf = (index: ArticleIndex, { path, role }: IdUse): Breakage | undefined => {
  const others = index.entities.filter(({ kind }) => !role.kinds.has(kind))
  if (others.length === 0) return undefined
  const description = `the id of something that is not ${role.expected}`
  return breakage(index, 'reference/wrong-kind', path, description, (pick) => [[path, picked(others, pick).id]])
}

/** References to nothing, to the wrong kind, and twice to the same thing. */
const misused: RuleBreaker = function* (index) {
  for (const use of idUses(index)) {
    const { path } = use
    const unknown = ['nobody', 'no-such-thing', `${use.id.slice(0, 60)}-z`].map((id) => freeId(index, id))
    yield breakage(index, 'reference/unknown', path, 'an id that names nothing', (pick) => [
      [path, picked(unknown, pick)]
    ])
    const wrongKind = wrongKindOf(index, use)
    if (wrongKind !== undefined) yield wrongKind
  }
}

/** The list at a path. */
const listAt = (index: ArticleIndex, path: Path): ReadonlyArray<string> =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>>)[key],
    index.article
  ) as ReadonlyArray<string>

const repeated: RuleBreaker = function* (index) {
  for (const { id, path, isListed } of idUses(index)) {
    if (!isListed) continue
    const at = path.slice(0, -1)
    const list = listAt(index, at)
    yield breakage(index, 'reference/repeated', [...at, list.length], `${quote(id)} a second time`, () => [
      [at, [...list, id]]
    ])
  }
}

/** The relations that anything of a kind may have with its like, and whether they are lists. */
const RELATIONS: Readonly<Partial<Record<Entity['kind'], ReadonlyArray<readonly [key: string, isList: boolean]>>>> = {
  place: [['within', false]],
  organization: [['parent', false]],
  delegation: [
    ['represents', false],
    ['members', true]
  ],
  group: [['members', true]],
  statement: [
    ['continues', false],
    ['reportedBy', true]
  ],
  itinerary: [['replaces', false]],
  event: [['partOf', false]]
}

/** Relations of a thing with itself. */
const selfish: RuleBreaker = function* (index) {
  for (const { at, id, kind } of index.entities) {
    for (const [key, isList] of RELATIONS[kind] ?? []) {
      const path = [...pathOf(at), key]
      yield breakage(index, 'reference/cycle', isList ? [...path, 0] : path, `${key} of ${quote(id)} is itself`, () => [
        [path, isList ? [id] : id]
      ])
    }
  }
}

/** Relations of two things with each other; the issue stands at the first of them. */
const mutual: RuleBreaker = function* (index) {
  for (const { path: own, holder, id, role } of idUses(index)) {
    const other = index.entityById.get(id)
    if (holder === undefined || holder.kind !== other?.kind) continue
    const isSingle = RELATIONS[other.kind]?.some(([key, isList]) => key === role.key && !isList) === true
    if (!isSingle) continue
    const back = [...pathOf(other.at), role.key]
    const path = (holder.at.key as number) < (other.at.key as number) ? own : back
    yield breakage(
      index,
      'reference/cycle',
      path,
      `${role.key} of ${quote(id)} is ${quote(holder.id)}, and back`,
      () => [[back, holder.id]]
    )
  }
}

/** Breaks the rules of ids and references. */
export const breakReferences: RuleBreaker = function* (index) {
  yield* duplicates(index)
  yield* misused(index)
  yield* repeated(index)
  yield* selfish(index)
  yield* mutual(index)
}
