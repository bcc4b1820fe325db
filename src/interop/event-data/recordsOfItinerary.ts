import type { Path } from '../../issue/Issue.js'
import type { Itinerary } from '../../model/Itinerary.js'
import type { Stop } from '../../model/Stop.js'
import type { EventId } from '../../primitive/EventId.js'
import type { EventStatus } from '../../vocabulary/EventStatus.js'
import type { StopStatus } from '../../vocabulary/StopStatus.js'
import { loseOthers } from '../loseOthers.js'
import type { Loss } from '../Loss.js'
import type { ActorUse } from './actorTable.js'
import type { PloverRecord } from './PloverRecord.js'
import type { Recorder } from './recorder.js'
import { sidesOfStop, travellersOf } from './sidesOfStop.js'
import { whereAndWhen } from './whereAndWhen.js'

type Reason = Pick<Loss, 'code' | 'reason'>

const statuses: Readonly<Record<StopStatus, EventStatus>> = {
  planned: 'planned',
  reached: 'ongoing',
  left: 'occurred',
  postponed: 'postponed',
  cancelled: 'cancelled'
}

/** How far a stay has come: what was only planned on a journey that is off is off. */
const statusOf = (itinerary: Itinerary, { status }: Stop): EventStatus => {
  const isOff = itinerary.status === 'postponed' || itinerary.status === 'cancelled'
  return isOff && status === 'planned' ? itinerary.status : statuses[status]
}

/** Why a stay is no event of its own, if it is none. */
const notCoded = (
  stop: Stop,
  status: EventStatus,
  isReplaced: boolean,
  coded: ReadonlySet<EventId>
): Reason | undefined => {
  const { purposes } = stop
  if (status === 'postponed') return { code: 'no-place', reason: 'the visit was put off: neither agreed on nor done' }
  if (status === 'cancelled') {
    return { code: 'ambiguous', reason: 'the visit was called off, which is REJECT, but nothing tells by whom' }
  }
  if (isReplaced && status === 'planned') {
    return { code: 'no-place', reason: 'another journey takes the place of this plan, and is coded instead' }
  }
  const event = purposes.find((purpose) => purpose.event !== undefined && coded.has(purpose.event))?.event
  if (event !== undefined)
    return { code: 'narrowed', reason: `the visit is not counted beside ${event}, which it is for` }
  const isTransit = purposes.length > 0 && purposes.every(({ type }) => type === 'transit')
  return isTransit
    ? { code: 'no-place', reason: 'PLOVER codes visits, and not that somebody passes through' }
    : undefined
}

const CARRIED: ReadonlyArray<string> = ['place', 'status', 'arrival', 'evidence']

const recordOfStop = (
  itinerary: Itinerary,
  travellers: ReadonlyArray<ActorUse>,
  stop: Stop,
  status: EventStatus,
  path: Path,
  recorder: Recorder
): ReadonlyArray<PloverRecord> => {
  const { confidence } = itinerary
  const sides = sidesOfStop(travellers, stop, path, recorder)
  const isDone = status !== 'planned'
  const record = recorder.record({
    name: `${itinerary.id}/${path.slice(2).join('/')}`,
    path,
    event: isDone ? 'CONSULT' : 'AGREE',
    modes: isDone && sides.mode !== undefined ? [sides.mode] : [],
    contexts: [],
    sides,
    status,
    evidence: stop.evidence,
    rest: () => ({
      ...whereAndWhen(
        { value: stop.place, path: [...path, 'place'] },
        { value: stop.arrival, path: [...path, 'arrival'] },
        recorder
      ),
      ...(confidence === undefined ? {} : { confidence })
    })
  })
  if (record === undefined) return []
  loseOthers(recorder.losses, path, stop, CARRIED, 'a record of PLOVER has no field for it')
  return [record]
}

/**
 * The records of a journey: one for each stay that is a visit of its own. One that is for an event which is coded
 * itself is not counted twice.
 */
export const recordsOfItinerary = (
  itinerary: Itinerary,
  path: Path,
  isReplaced: boolean,
  coded: ReadonlySet<EventId>,
  recorder: Recorder
): ReadonlyArray<PloverRecord> => {
  const { losses } = recorder
  const carried = ['id', 'travellers', 'status', 'stops', 'confidence']
  loseOthers(losses, path, itinerary, carried, 'PLOVER codes the visits of a journey, and not the journey')
  const travellers = travellersOf(itinerary, path, recorder)
  return itinerary.stops.flatMap((stop, index) => {
    const at = [...path, 'stops', index]
    const status = statusOf(itinerary, stop)
    const reason = notCoded(stop, status, isReplaced, coded)
    if (reason === undefined) return recordOfStop(itinerary, travellers, stop, status, at, recorder)
    losses.add(reason.code, at, reason.reason)
    return []
  })
}
