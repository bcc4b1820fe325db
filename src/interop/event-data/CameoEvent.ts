import type { PloverCoding } from '../../model/Coding.js'
import type { PloverQuadClass } from '../../vocabulary/ploverQuadClasses.js'

/**
 * A root of CAMEO: one of the 20 kinds of event that its codes narrow.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.gdeltproject.org/data/lookups/CAMEO.eventcodes.txt
 */
export interface CameoRoot {
  /** The two digits that the codes of this root start with. */
  readonly code: string
  /** Its published name, in capitals. */
  readonly label: string
}

/**
 * What a code of CAMEO means, in its own terms and in those of PLOVER.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.gdeltproject.org/data/lookups/CAMEO.eventcodes.txt
 */
export interface CameoEvent {
  /** The code, its leading zero kept. */
  readonly code: string
  /** Its published name; for 106, 1213 and 1214, which the list of codes lacks, that of the table to PLOVER. */
  readonly label: string
  /** The kind of event that it narrows. */
  readonly root: CameoRoot
  /** The quad class of its root as GDELT's records have it, which is not always that of the PLOVER event. */
  readonly quadClass: PloverQuadClass
  /** Its Goldstein score, from −10, conflict, to 10, cooperation; 1213 and 1214 have none. */
  readonly goldsteinScore?: number
  /** What it becomes in PLOVER, to stand under `coding` of an event; none for statements and appeals, two for 08. */
  readonly codings: ReadonlyArray<PloverCoding>
}
