import type { EventStatus } from '../vocabulary/EventStatus.js'
import { EventType } from '../vocabulary/EventType.js'
import { ParticipantRole } from '../vocabulary/ParticipantRole.js'
import { compact, type Draft, type Late, nonEmpty } from './Draft.js'
import { actorIds, wordsOf } from './draftActor.js'
import { all, draftEvidence } from './draftEvidence.js'
import { maybeTime } from './draftTime.js'
import type { RecordPlan } from './plan.js'
import { tapeOf } from './Tape.js'

const DAYS_AROUND = 30

/** The statuses that an event of a day may have: what occurred is not in the future, what is planned not in the past. */
const statusesOf = (day: number, base: number): ReadonlyArray<EventStatus> => [
  ...(day <= base ? (['occurred'] as const) : []),
  ...(day >= base ? (['planned'] as const) : []),
  'ongoing',
  'postponed',
  'cancelled'
]

/**
 * An event, and the sentences that tell it. A part has the day of its whole.
 *
 * @param days - those of the earlier events; that of this one is added
 */
export const draftEvent = (
  draft: Draft,
  index: number,
  { free, picks }: RecordPlan,
  days: Array<number>
): Late<object> => {
  const tape = tapeOf(picks)
  const { base, cast } = draft
  const id = cast.events[index]
  const partOf = tape.maybe(cast.events.slice(0, index))
  const own = base - DAYS_AROUND + tape.below(2 * DAYS_AROUND)
  const day = days[cast.events.indexOf(partOf ?? '')] ?? own
  days.push(day)
  const evidence = draftEvidence(draft, tape)
  const { coding, confidence, extensions, topics } = free
  const time = maybeTime(draft, tape, day)
  const known = {
    id,
    type: tape.of(wordsOf(EventType)),
    label: tape.of(draft.wild),
    participants: tape
      .some(actorIds(draft), 3)
      .map((actor) => ({ actor: draft.refer(actor), role: tape.of(wordsOf(ParticipantRole)) })),
    status: tape.of(statusesOf(day, base)),
    place: draft.refer(tape.maybe(cast.places))
  }
  const reportedBy = nonEmpty(tape.some(cast.statements, 2))
  return () =>
    compact({
      ...known,
      time: time?.(),
      partOf,
      reportedBy,
      topics,
      coding,
      evidence: all(evidence),
      confidence,
      extensions
    })
}
