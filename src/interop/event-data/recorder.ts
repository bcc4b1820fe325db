import { eventsWithRecipient } from '../../generated/ploverCoding.js'
import type { Path } from '../../issue/Issue.js'
import { pointer } from '../../issue/pointer.js'
import type { Anchor } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import type { EventStatus } from '../../vocabulary/EventStatus.js'
import type { PloverContext } from '../../vocabulary/PloverContext.js'
import type { PloverEvent } from '../../vocabulary/PloverEvent.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'
import { ploverQuadClasses } from '../../vocabulary/ploverQuadClasses.js'
import { losses, type Losses } from '../losses.js'
import { actorTable, type ActorTable } from './actorTable.js'
import { placeTable, type PlaceTable } from './placeTable.js'
import type { PloverRecord } from './PloverRecord.js'
import { ploverScore } from './ploverScore.js'
import { dayOf } from './timeToTheDay.js'
import type { Sides } from './sides.js'

/** What a record is made from. */
export interface Draft {
  /** What was coded: its id and, where that does not do, a path below it. */
  readonly name: string
  /** Where it stands. */
  readonly path: Path
  /** What happens. */
  readonly event: PloverEvent
  /** How it is done. */
  readonly modes: ReadonlyArray<PloverMode>
  /** What it is about. */
  readonly contexts: ReadonlyArray<PloverContext>
  /** Who acts, and to whom. */
  readonly sides: Sides
  /** How far it has come. */
  readonly status: EventStatus
  /** The words that tell of it. */
  readonly evidence: ReadonlyArray<Anchor>
  /** What is carried as it is: where, when, by which name, and how sure it is; asked for once there is a record. */
  readonly rest: () => Pick<PloverRecord, 'when' | 'place' | 'label' | 'confidence'>
}

/** What all records of an article share. */
export interface Recorder {
  /** What is lost, so far. */
  readonly losses: Losses
  /** The actors. */
  readonly actors: ActorTable
  /** The places. */
  readonly places: PlaceTable
  /** Makes a record; where nobody acts, or a recipient is asked for and none is known, that is a loss. */
  readonly record: (draft: Draft) => PloverRecord | undefined
}

/** Makes the records of an article. */
export const recorder = ({ id, datePublished, actors: actorList, places: placeList }: Article): Recorder => {
  const lost = losses()
  const actors = actorTable(actorList, lost)
  const places = placeTable(placeList, lost)
  const reported = datePublished === undefined ? undefined : dayOf(datePublished)
  if (datePublished !== undefined && datePublished !== reported) {
    lost.add('narrowed', ['datePublished'], 'a date of PLOVER is a day')
  }

  const record = ({
    name,
    path,
    event,
    modes,
    contexts,
    sides,
    status,
    evidence,
    rest
  }: Draft): PloverRecord | undefined => {
    const acting = actors.namedBy(sides.actors)
    const recipients = actors.namedBy(sides.recipients)
    if (acting.length === 0) {
      lost.add('not-valid', path, 'PLOVER codes what somebody does, and nobody is named who does it')
      return undefined
    }
    if (recipients.length === 0 && eventsWithRecipient.includes(event)) {
      lost.add('not-valid', path, `PLOVER asks for a recipient of ${event}, and none is known`)
      return undefined
    }
    actors.use([...sides.actors, ...sides.recipients])
    return {
      id: `${id}#${name}`,
      pointer: pointer({ path }),
      event,
      modes,
      contexts,
      quadClass: ploverQuadClasses[event],
      score: ploverScore(event, modes),
      actors: acting,
      recipients,
      status,
      ...rest(),
      ...(reported === undefined ? {} : { reported }),
      evidence: evidence.map((anchor, index) => ({
        ...anchor,
        pointer: pointer({ path: [...path, 'evidence', index] })
      }))
    }
  }

  return { losses: lost, actors, places, record }
}
