import type { Path } from '../../issue/Issue.js'
import type { Coding } from '../../model/Coding.js'
import type { Event } from '../../model/Event.js'
import type { PloverEvent } from '../../vocabulary/PloverEvent.js'
import { loseOthers } from '../loseOthers.js'
import type { Losses } from '../losses.js'
import { derivedCoding, isMeeting } from './derivedCoding.js'
import { explicitCodings, type JoinedCoding } from './explicitCodings.js'
import type { PloverRecord } from './PloverRecord.js'
import type { Recorder } from './recorder.js'
import { type Sides, sidesOfCall, sidesOfDeed, sidesOfMeeting } from './sides.js'
import { whereAndWhen } from './whereAndWhen.js'

const CARRIED: ReadonlyArray<string> = [
  'id',
  'type',
  'label',
  'participants',
  'status',
  'place',
  'time',
  'coding',
  'evidence',
  'confidence'
]

/** Who acts on whom: those who meet, where people meet and it is coded so, or else those who do something to others. */
const sidesOf = (event: Event, coded: PloverEvent, path: Path, losses: Losses): Sides => {
  const at = [...path, 'participants']
  const isConsultation = coded === 'CONSULT' || coded === 'AGREE'
  if (event.type === 'call' && isConsultation) return sidesOfCall(event.participants, at, losses)
  if (coded === 'CONSULT' || (isConsultation && isMeeting(event))) return sidesOfMeeting(event.participants, at, losses)
  return sidesOfDeed(event.participants, at, losses)
}

interface Plan extends Omit<JoinedCoding, 'index'> {
  readonly sides: Sides
  readonly name: string
}

const derivedPlans = (event: Event, path: Path, losses: Losses): ReadonlyArray<Plan> => {
  const coding = derivedCoding(event)
  if ('reason' in coding) {
    losses.add(coding.code, path, coding.reason)
    return []
  }
  const sides = sidesOf(event, coding.event, path, losses)
  const mode = coding.event === 'CONSULT' ? (coding.mode ?? sides.mode) : coding.mode
  return [{ event: coding.event, modes: mode === undefined ? [] : [mode], contexts: [], sides, name: event.id }]
}

const explicitPlans = (
  event: Event,
  codings: ReadonlyArray<Coding>,
  path: Path,
  losses: Losses
): ReadonlyArray<Plan> => {
  const at = [...path, 'coding']
  const found = explicitCodings(codings, at, losses)
  if (found.length === 0) losses.add('no-place', path, 'its codings come to no event of PLOVER')
  return found.map(({ index, ...coding }, place) => ({
    ...coding,
    sides: sidesOf(event, coding.event, path, losses),
    name: place === 0 ? event.id : `${event.id}/coding/${index}`
  }))
}

/**
 * The records of an event: of each PLOVER event that its own coding names, or of the one that follows from its type and
 * status.
 */
export const recordsOfEvent = (event: Event, path: Path, recorder: Recorder): ReadonlyArray<PloverRecord> => {
  const { losses, record } = recorder
  const { label, status, evidence, confidence, coding, place, time } = event
  const plans = coding === undefined ? derivedPlans(event, path, losses) : explicitPlans(event, coding, path, losses)
  const records = plans.flatMap(
    (plan) =>
      record({
        ...plan,
        path,
        status,
        evidence,
        rest: () => ({
          ...whereAndWhen(
            { value: place, path: [...path, 'place'] },
            { value: time, path: [...path, 'time'] },
            recorder
          ),
          label,
          ...(confidence === undefined ? {} : { confidence })
        })
      }) ?? []
  )
  if (records.length === 0) return []
  losses.add('narrowed', [...path, 'type'], `PLOVER tells ${event.type} by no more than its event and mode`)
  loseOthers(losses, path, event, CARRIED, 'a record of PLOVER has no field for it')
  return records
}
