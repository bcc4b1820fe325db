import type { EntityKind } from './EntityKind.js'

/** What a reference may name. */
export interface ReferenceRole {
  /** The key in the format, and its holder's kind where that matters. */
  readonly key: string
  readonly kinds: ReadonlySet<EntityKind>
  /** The kinds in words, to follow "expected …". */
  readonly expected: string
  /** What the reference says in words, where it must not come back to its start: "lies within". */
  readonly relation: string | undefined
}

/** The relations that must not come back to their start, each by itself, with their words. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['within', 'lies within'],
  ['parent', 'is a part of'],
  ['partOf', 'is a part of'],
  ['continues', 'continues'],
  ['reportedBy', 'is reported by'],
  ['replaces', 'replaces'],
  ['represents', 'represents'],
  ['members', 'has as a member']
])

const role = /* @__NO_SIDE_EFFECTS__ */ (
  key: string,
  expected: string,
  ...kinds: ReadonlyArray<EntityKind>
): ReferenceRole => ({
  key,
  kinds: new Set(kinds),
  expected,
  relation: RELATIONS.get(key)
})

const ACTORS = ['person', 'organization', 'state', 'delegation', 'group'] as const

const actor = /* @__NO_SIDE_EFFECTS__ */ (key: string): ReferenceRole => role(key, 'an actor', ...ACTORS)
const place = /* @__NO_SIDE_EFFECTS__ */ (key: string): ReferenceRole => role(key, 'a place', 'place')
const statement = /* @__NO_SIDE_EFFECTS__ */ (key: string): ReferenceRole => role(key, 'a statement', 'statement')
const anything = /* @__NO_SIDE_EFFECTS__ */ (key: string): ReferenceRole =>
  role(key, 'anything with an id', 'paragraph', 'place', ...ACTORS, 'statement', 'itinerary', 'event')
const event = /* @__NO_SIDE_EFFECTS__ */ (key: string): ReferenceRole => role(key, 'an event', 'event')

/** The uses of an id in the format. */
export type ReferenceUseName =
  | 'in'
  | 'actor'
  | 'sending'
  | 'receiving'
  | 'onBehalfOf'
  | 'affiliation'
  | 'author'
  | 'represents'
  | 'with'
  | 'addressees'
  | 'parent'
  | 'head'
  | 'membersOfDelegation'
  | 'membersOfGroup'
  | 'travellers'
  | 'place'
  | 'within'
  | 'origin'
  | 'returnTo'
  | 'continues'
  | 'reportedBy'
  | 'event'
  | 'partOf'
  | 'replaces'
  | 'about'
  | 'concerns'

/** What may refer to what: one entry for each use of an id in the format. */
export const referenceRoles: Readonly<Record<ReferenceUseName, ReferenceRole>> = {
  in: role('in', 'a paragraph', 'paragraph'),
  actor: actor('actor'),
  sending: actor('sending'),
  receiving: actor('receiving'),
  onBehalfOf: actor('onBehalfOf'),
  affiliation: actor('affiliation'),
  author: actor('author'),
  represents: actor('represents'),
  with: actor('with'),
  addressees: actor('addressees'),
  parent: role('parent', 'an organization or a state', 'organization', 'state'),
  head: role('head', 'a person', 'person'),
  membersOfDelegation: role(
    'members',
    'a person, an organization or a delegation',
    'person',
    'organization',
    'delegation'
  ),
  membersOfGroup: actor('members'),
  travellers: role('travellers', 'a person, a delegation or a group', 'person', 'delegation', 'group'),
  place: place('place'),
  within: place('within'),
  origin: place('origin'),
  returnTo: place('returnTo'),
  continues: statement('continues'),
  reportedBy: statement('reportedBy'),
  event: event('event'),
  partOf: event('partOf'),
  replaces: role('replaces', 'an itinerary', 'itinerary'),
  about: anything('about'),
  concerns: anything('concerns')
}
