import type { ActorKind } from '../vocabulary/ActorKind.js'
import { MentionForm } from '../vocabulary/MentionForm.js'
import { OfficeStatus } from '../vocabulary/OfficeStatus.js'
import { OrganizationType } from '../vocabulary/OrganizationType.js'
import { type CastActor, compact, type Draft, type Late, nonEmpty, targetFor } from './Draft.js'
import { all, draftEvidence } from './draftEvidence.js'
import { dateAround } from './draftTime.js'
import type { Free, NestedPlan, RecordPlan } from './plan.js'
import { type Tape, tapeOf } from './Tape.js'

/** The words of a vocabulary. */
export const wordsOf = <K extends string>({ keys }: { readonly keys: Readonly<Record<K, null>> }): ReadonlyArray<K> =>
  Object.keys(keys) as Array<K>

/** Names something, and gives the name with its mentions. */
export const draftMentions = (
  draft: Draft,
  tape: Tape,
  list: 'names' | 'places'
): { readonly name: string; readonly mentions: Late<ReadonlyArray<object>> } => {
  const target = targetFor(draft, tape)
  const { space, stop, deeds, [list]: names } = draft.phrasesAt(target)
  const name = tape.below(4) === 3 ? tape.of(draft.wild) : tape.of(names)
  const forms = tape.below(2) === 0 ? [name] : [name, tape.of(names)]
  const spoken = forms.flatMap((words) => draft.say(tape, target, [{ quoted: words }, space, tape.of(deeds), stop]))
  const form = tape.maybe(wordsOf(MentionForm))
  return { name, mentions: () => spoken.map((anchor) => compact({ ...anchor(), form })) }
}

/** The earlier actors of some kinds: those later in the list may refer to them without coming back to their start. */
const earlierOf = ({ cast }: Draft, index: number, kinds: ReadonlyArray<ActorKind>): ReadonlyArray<string> =>
  cast.actors
    .slice(0, index)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id)

/** The ids of all actors. */
export const actorIds = ({ cast }: Draft): ReadonlyArray<string> => cast.actors.map(({ id }) => id)

/** How many days before publication an office may have been taken up, and how long it may be held. */
const LONG_AGO = 4_000

const draftOffice = (draft: Draft, holder: string, { free, picks }: RecordPlan): Late<object> => {
  const tape = tapeOf(picks)
  const others = actorIds(draft).filter((id) => id !== holder)
  const since = draft.base - tape.below(LONG_AGO)
  const [hasSince, hasUntil] = [tape.below(2) > 0, tape.below(2) > 0]
  const evidence = tape.below(2) === 0 ? [] : draftEvidence(draft, tape)
  const office = compact({
    title: free['text'],
    sending: draft.refer(tape.maybe(others)),
    receiving: draft.refer(tape.maybe(others)),
    status: tape.maybe(wordsOf(OfficeStatus)),
    since: hasSince ? dateAround(tape, since) : undefined,
    until: hasUntil ? dateAround(tape, since + tape.below(LONG_AGO)) : undefined
  })
  return () => ({ ...office, evidence: all(evidence) })
}

const EVERY: ReadonlyArray<ActorKind> = ['person', 'organization', 'state', 'delegation', 'group']

/** What only actors of a kind have. */
const draftParticulars = (draft: Draft, tape: Tape, index: number, plan: NestedPlan): Late<Free> => {
  const { id, kind } = draft.cast.actors[index] as CastActor
  const { country, government, honorific, nationality } = plan.free
  const earlier = (kinds: ReadonlyArray<ActorKind>): ReadonlyArray<string> => earlierOf(draft, index, kinds)
  const members = (kinds: ReadonlyArray<ActorKind>): ReadonlyArray<string> | undefined =>
    nonEmpty(tape.some(earlier(kinds), 3).map(draft.refer))
  switch (kind) {
    case 'person': {
      const offices = plan.inner.map((office) => draftOffice(draft, id, office))
      return () => ({ honorific, nationality, offices: all(offices) })
    }
    case 'organization': {
      const type = tape.of(wordsOf(OrganizationType))
      const parent = draft.refer(tape.maybe(earlier(['organization', 'state'])))
      return () => ({ type, parent, country })
    }
    case 'state':
      return () => ({ country, government })
    case 'delegation': {
      const represents = draft.refer(tape.of(earlier(EVERY)))
      const ofDelegation = members(['person', 'organization', 'delegation'])
      const head = draft.refer(tape.maybe(earlier(['person'])))
      return () => ({ represents, members: ofDelegation, head })
    }
    case 'group': {
      const ofGroup = members(EVERY)
      return () => ({ members: ofGroup })
    }
  }
}

/** The kind that a tape gives an actor; the first cannot be a delegation, which represents another. */
export const kindOfActor = (tape: Tape, index: number): ActorKind =>
  tape.of(index === 0 ? EVERY.filter((kind) => kind !== 'delegation') : EVERY)

/** An actor, and a sentence or two that name it. */
export const draftActor = (draft: Draft, tape: Tape, index: number, plan: NestedPlan): Late<object> => {
  const { id, kind } = draft.cast.actors[index] as CastActor
  const { aliases, confidence, extensions, identifiers } = plan.free
  const { mentions, name } = draftMentions(draft, tape, 'names')
  const particulars = draftParticulars(draft, tape, index, plan)
  const isBare = tape.below(4) === 3
  return () =>
    compact({
      kind,
      id,
      name,
      aliases,
      identifiers,
      mentions: isBare && draft.isReferredTo(id) ? [] : mentions(),
      confidence,
      ...particulars(),
      extensions
    })
}
