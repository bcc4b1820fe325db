import type { EventStatus } from '../../vocabulary/EventStatus.js'
import type { PloverContext } from '../../vocabulary/PloverContext.js'
import type { PloverEvent } from '../../vocabulary/PloverEvent.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'
import type { PloverQuadClass } from '../../vocabulary/ploverQuadClasses.js'
import type { PloverActor } from './PloverActor.js'
import type { PloverEvidence } from './PloverEvidence.js'
import type { PloverPlace } from './PloverPlace.js'
import type { PloverTime } from './PloverTime.js'

/**
 * An event as PLOVER codes it: who does what to whom, when and where.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://github.com/openeventdata/PLOVER
 */
export interface PloverRecord {
  /** Names the record for good: the id of the article, `#`, and the id of what was coded, a path behind it. */
  readonly id: string
  /** Where what was coded stands in the article: a JSON Pointer (RFC 6901). */
  readonly pointer: string
  /** What happens. */
  readonly event: PloverEvent
  /** How it is done; the manual lets an event have several modes. */
  readonly modes: ReadonlyArray<PloverMode>
  /** What it is about, as far as the article codes it. */
  readonly contexts: ReadonlyArray<PloverContext>
  /** By word or by deed, with others or against them. */
  readonly quadClass: PloverQuadClass
  /**
   * From −10, conflict, to 10, cooperation: the score of its one mode where the manual prints one, else of the event.
   */
  readonly score: number
  /** Who acts: the visitor, or all who meet where none is the host; never empty. */
  readonly actors: ReadonlyArray<PloverActor>
  /** Whom it is done to: the host of a visitor, or nobody. */
  readonly recipients: ReadonlyArray<PloverActor>
  /** How far it has come; what is planned is AGREE, unless the article itself codes it otherwise. */
  readonly status: EventStatus
  /** When it takes or took place: of an AGREE, what was agreed on. */
  readonly when?: PloverTime
  /** The day on which the article was published, `YYYY-MM-DD`: when an AGREE became known at the latest. */
  readonly reported?: string
  /** Where it takes or took place. */
  readonly place?: PloverPlace
  /** The label of the event in the article; stops of journeys have none. */
  readonly label?: string
  /** How sure it is that it was drawn from the text rightly, from 0 to 1. */
  readonly confidence?: number
  /** The words that it was coded from; never empty. */
  readonly evidence: ReadonlyArray<PloverEvidence>
}
