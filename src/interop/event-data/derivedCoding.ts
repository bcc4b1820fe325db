import type { Event } from '../../model/Event.js'
import type { LossCode } from '../Loss.js'
import type { PloverEvent } from '../../vocabulary/PloverEvent.js'
import type { EventType } from '../../vocabulary/EventType.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'

/** What an event is in PLOVER by its type and status. */
export interface DerivedCoding {
  /** The event. */
  readonly event: PloverEvent
  /** Its mode, where the type tells it. */
  readonly mode?: PloverMode
}

/** Why an event is none in PLOVER. */
export interface NotCoded {
  /** The kind of loss. */
  readonly code: LossCode
  /** The reason. */
  readonly reason: string
}

/** Types of which all forms are consultations. */
const MEETINGS: ReadonlyArray<EventType> = ['meeting', 'talks', 'negotiation', 'summit', 'call', 'visit']

/** Whether those who take part meet, on the spot or at a distance. */
export const isMeeting = ({ type }: Event): boolean => MEETINGS.includes(type)

const notCoded: Readonly<Partial<Record<EventType, NotCoded>>> = {
  'press-conference': {
    code: 'no-place',
    reason: 'what is said to journalists are statements, which are no events in PLOVER'
  },
  announcement: { code: 'no-place', reason: 'announcements are statements, which are no events in PLOVER' },
  departure: { code: 'no-place', reason: 'PLOVER codes visits, and not that somebody sets out' },
  arrival: { code: 'no-place', reason: 'PLOVER codes visits, and not that somebody arrives' },
  ceremony: { code: 'no-place', reason: 'PLOVER has no event for ceremonies' },
  appointment: { code: 'no-place', reason: 'PLOVER has no event for appointments' },
  formation: { code: 'no-place', reason: 'PLOVER has no event for bodies that come into being' },
  vote: { code: 'no-place', reason: 'PLOVER has no event for votes' },
  sanction: {
    code: 'ambiguous',
    reason: 'the type does not tell whether a penalty is laid on or lifted; a coding would'
  },
  other: { code: 'ambiguous', reason: 'the type does not tell what happens; a coding would' }
}

/**
 * What was put off or called off did not happen; called off it is REJECT, of whoever called it off, which no field
 * tells.
 */
const isOff: Readonly<Record<'postponed' | 'cancelled', NotCoded>> = {
  postponed: { code: 'no-place', reason: 'it was put off: neither agreed on nor done' },
  cancelled: { code: 'ambiguous', reason: 'it was called off, which is REJECT, but nothing tells by whom' }
}

const isDone = ({ status }: Event): boolean => status !== 'planned'

/**
 * What an event without a coding of its own is in PLOVER: a meeting that takes or took place is CONSULT, one to come is
 * AGREE; an agreement that was signed is SUPPORT, any other AGREE; a ceasefire that holds is RETREAT, one to come
 * CONCEDE.
 */
export const derivedCoding = (event: Event): DerivedCoding | NotCoded => {
  const { type, status, participants } = event
  const none = notCoded[type]
  if (none !== undefined) return none
  if (status === 'postponed' || status === 'cancelled') return isOff[status]
  if (isMeeting(event)) {
    if (!isDone(event)) return { event: 'AGREE' }
    return { event: 'CONSULT', ...(type === 'call' ? { mode: 'phone' } : {}) }
  }
  if (type === 'ceasefire') return isDone(event) ? { event: 'RETREAT', mode: 'ceasefire' } : { event: 'CONCEDE' }
  const isSigned = isDone(event) && participants.some(({ role }) => role === 'signatory')
  return { event: isSigned ? 'SUPPORT' : 'AGREE' }
}
