import type { Path } from '../../issue/Issue.js'
import type { Temporal } from '../../model/Temporal.js'
import type { PlaceId } from '../../primitive/PlaceId.js'
import type { PloverRecord } from './PloverRecord.js'
import { timeToTheDay } from './timeToTheDay.js'
import type { Recorder } from './recorder.js'

/** A reference or a time, and where it stands. */
export interface Placed<A> {
  /** What stands there. */
  readonly value: A | undefined
  /** Where it stands. */
  readonly path: Path
}

/** Where and when something is, as records have it. */
export const whereAndWhen = (
  place: Placed<PlaceId>,
  time: Placed<Temporal>,
  { losses, places }: Recorder
): Pick<PloverRecord, 'when' | 'place'> => {
  const named = place.value === undefined ? undefined : places.named(place.value, place.path)
  const when = time.value === undefined ? undefined : timeToTheDay(time.value, time.path, losses)
  return { ...(when === undefined ? {} : { when }), ...(named === undefined ? {} : { place: named }) }
}
