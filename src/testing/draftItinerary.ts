import type { ItineraryStatus } from '../vocabulary/ItineraryStatus.js'
import { PurposeType } from '../vocabulary/PurposeType.js'
import type { StopStatus } from '../vocabulary/StopStatus.js'
import { compact, type Draft, type Late, nonEmpty } from './Draft.js'
import { all, draftEvidence } from './draftEvidence.js'
import { actorIds, wordsOf } from './draftActor.js'
import { maybeTime } from './draftTime.js'
import type { Free, NestedPlan } from './plan.js'
import { type Tape, tapeOf } from './Tape.js'

/** One stay, as far as the others depend on it. */
interface Stay {
  readonly place: string
  readonly status: StopStatus
  readonly arrival: number
  readonly departure: number
  readonly tape: Tape
  readonly free: Free
}

const DAYS_AROUND = 8
const LONGEST_STAY = 4

const isDone = ({ status }: Stay): boolean => status === 'reached' || status === 'left'
const isPlanned = ({ status }: Stay): boolean => status === 'planned'

/** The statuses that a stay may have: nothing after a planned one is done, and nothing done lies in the future. */
const statusesOf = (
  base: number,
  arrival: number,
  departure: number,
  hasPlanned: boolean
): ReadonlyArray<StopStatus> => [
  ...(departure <= base && !hasPlanned ? (['left'] as const) : []),
  ...(arrival <= base && !hasPlanned ? (['reached'] as const) : []),
  ...(arrival >= base ? (['planned'] as const) : []),
  'postponed',
  'cancelled'
]

/** The stays of a journey, each after the one ahead; one that only repeats the one ahead is left out. */
const staysOf = ({ base, cast }: Draft, start: number, plan: NestedPlan): ReadonlyArray<Stay> => {
  const stays: Array<Stay> = []
  let earliest = start
  for (const { free, picks } of plan.inner) {
    const tape = tapeOf(picks)
    const place = tape.of(cast.places)
    const arrival = earliest + tape.below(LONGEST_STAY)
    const departure = arrival + tape.below(LONGEST_STAY)
    const status = tape.of(statusesOf(base, arrival, departure, stays.some(isPlanned)))
    const ahead = stays.at(-1)
    if (ahead?.place === place && ahead.status === status) continue
    stays.push({ place, status, arrival, departure, tape, free })
    earliest = departure
  }
  return stays
}

/** The statuses that a journey of these stays may have. */
const journeyStatuses = (stays: ReadonlyArray<Stay>): ReadonlyArray<ItineraryStatus> => [
  'underway',
  'postponed',
  ...(stays.some(isDone) ? [] : (['planned'] as const)),
  ...(stays.some(isPlanned) ? [] : (['completed', 'cancelled'] as const))
]

const draftPurpose = (draft: Draft, tape: Tape): Late<object> => {
  const evidence = tape.below(2) === 0 ? [] : draftEvidence(draft, tape)
  const purpose = {
    type: tape.of(wordsOf(PurposeType)),
    description: tape.maybe(draft.wild),
    with: nonEmpty(tape.some(actorIds(draft), 2).map(draft.refer)),
    event: tape.maybe(draft.cast.events)
  }
  return () => compact({ ...purpose, evidence: all(evidence) })
}

const draftStop = (draft: Draft, { arrival, departure, free, place, status, tape }: Stay): Late<object> => {
  const [arrives, departs] = [maybeTime(draft, tape, arrival), maybeTime(draft, tape, departure)]
  const purposes = Array.from({ length: tape.below(3) }, () => draftPurpose(draft, tape))
  const evidence = draftEvidence(draft, tape)
  draft.refer(place)
  return () =>
    compact({
      place,
      status,
      arrival: arrives?.(),
      departure: departs?.(),
      purposes: all(purposes),
      evidence: all(evidence),
      extensions: free['extensions']
    })
}

/** The actors who can travel. */
export const travellersAmong = ({ actors }: Draft['cast']): ReadonlyArray<string> =>
  actors.filter(({ kind }) => kind === 'person' || kind === 'delegation' || kind === 'group').map(({ id }) => id)

/** A journey, and the sentences that tell it. */
export const draftItinerary = (draft: Draft, index: number, plan: NestedPlan): Late<object> => {
  const tape = tapeOf(plan.picks)
  const { itineraries, places, statements } = draft.cast
  const able = travellersAmong(draft.cast)
  const travellers = [...new Set([tape.of(able), ...tape.some(able, 2)])].map(draft.refer)
  const start = draft.base - DAYS_AROUND + tape.below(2 * DAYS_AROUND)
  const stays = staysOf(draft, start, plan)
  const elsewhere = places.filter((place) => place !== stays[0]?.place)
  const departure = maybeTime(draft, tape, start - tape.below(LONGEST_STAY))
  const status = tape.of(journeyStatuses(stays))
  const origin = draft.refer(tape.maybe(elsewhere))
  const returnTo = draft.refer(tape.maybe(places))
  const replaces = tape.maybe(itineraries.slice(0, index))
  const reportedBy = nonEmpty(tape.some(statements, 2))
  const stops = stays.map((stay) => draftStop(draft, stay))
  const evidence = draftEvidence(draft, tape)
  return () =>
    compact({
      id: itineraries[index],
      travellers,
      status,
      origin,
      departure: departure?.(),
      stops: all(stops),
      returnTo,
      replaces,
      reportedBy,
      evidence: all(evidence),
      confidence: plan.free['confidence'],
      extensions: plan.free['extensions']
    })
}
